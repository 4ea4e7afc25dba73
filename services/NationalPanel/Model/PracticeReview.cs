namespace Safeguarding.NationalPanel.Model;

/// <summary>What is known of the area's practice review. Start and publication may arrive in either order.</summary>
public class PracticeReview
{
    public Guid? InquiryId { get; set; }

    public DateTime? StartedAt { get; set; }

    public DateOnly? DueOn { get; set; }

    public DateTime? PublishedAt { get; set; }
}
