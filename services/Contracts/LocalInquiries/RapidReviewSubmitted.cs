namespace Safeguarding.Contracts.LocalInquiries;

/// <summary>All three partners have signed one version of the rapid review and it was sent to the panel.</summary>
public record RapidReviewSubmitted
{
    /// <summary>The local inquiry's id.</summary>
    public required Guid InquiryId { get; init; }

    /// <summary>The notification the inquiry was opened by.</summary>
    public required Guid NotificationId { get; init; }

    /// <summary>The version of the rapid review that was signed.</summary>
    public required int Version { get; init; }

    /// <summary>Whether the area itself decided to carry out a practice review.</summary>
    public required bool RecommendsPracticeReview { get; init; }

    /// <summary>Whether the area thinks that a national issue is raised.</summary>
    public required bool NationalIssueRaised { get; init; }

    /// <summary>When it was sent (UTC).</summary>
    public required DateTime SubmittedAt { get; init; }

    /// <summary>Whether it was sent after its due date (15 working days after the notification was sent).</summary>
    public required bool Late { get; init; }
}
