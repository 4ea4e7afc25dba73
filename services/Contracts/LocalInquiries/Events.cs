using Safeguarding.Contracts.Publication;

namespace Safeguarding.Contracts.LocalInquiries;

/// <summary>A partner has signed one version of the rapid review; a change of its text voids the signature.</summary>
public record RapidReviewSigned
{
    /// <summary>The local inquiry's id.</summary>
    public required Guid InquiryId { get; init; }

    /// <summary>The notification the inquiry was opened by.</summary>
    public required Guid NotificationId { get; init; }

    /// <summary>The partner that signed.</summary>
    public required Agency Agency { get; init; }

    /// <summary>The version of the rapid review that was signed.</summary>
    public required int Version { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTime SignedAt { get; init; }
}

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

/// <summary>The area has decided to carry out a local child safeguarding practice review (Children Act 2004 s.16F).</summary>
public record PracticeReviewStarted
{
    /// <summary>The local inquiry's id.</summary>
    public required Guid InquiryId { get; init; }

    /// <summary>The notification the inquiry was opened by.</summary>
    public required Guid NotificationId { get; init; }

    /// <summary>GSS code of the leading area.</summary>
    public required string AreaCode { get; init; }

    /// <summary>When the decision was made (UTC); the six-month clock starts on this instant's date in Europe/London.</summary>
    public required DateTime StartedAt { get; init; }

    /// <summary>The date by which it is to be published.</summary>
    public required DateOnly DueOn { get; init; }
}

/// <summary>A practice review is public. The only local message that carries text, all of it published.</summary>
public record PracticeReviewPublished
{
    /// <summary>The local inquiry's id.</summary>
    public required Guid InquiryId { get; init; }

    /// <summary>The notification the inquiry was opened by.</summary>
    public required Guid NotificationId { get; init; }

    /// <summary>GSS code of the leading area; <see langword="null"/> where the area is not named in public.</summary>
    public string? AreaCode { get; init; }

    /// <summary>When it was published (UTC).</summary>
    public required DateTime PublishedAt { get; init; }

    /// <summary>What is public: title, text, lessons and recommendations.</summary>
    public required PublishedReport Report { get; init; }
}
