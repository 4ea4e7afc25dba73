using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.LocalInquiries.Model;

/// <summary>What the panel told of a national inquiry; opening and publication may arrive in either order.</summary>
public class NationalInquiry : IBookkeeping
{
    public required Guid Id { get; init; }
    public DateTime? OpenedAt { get; set; }
    public DateOnly? DueOn { get; set; }
    public DateTime? PublishedAt { get; set; }
    public string? Title { get; set; }
    public List<NationalInquiryCase> Cases { get; init; } = [];

    /// <summary>Cases may be added to a thematic inquiry after it opened, so the later message can name more.</summary>
    public void Covers(IEnumerable<Guid> notificationIds) =>
        Cases.AddRange(notificationIds.Distinct().Except(Cases.Select(covered => covered.NotificationId))
            .Select(notificationId => new NationalInquiryCase { InquiryId = Id, NotificationId = notificationId }));
}
