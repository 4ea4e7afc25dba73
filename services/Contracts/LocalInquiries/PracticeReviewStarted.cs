namespace Safeguarding.Contracts.LocalInquiries;

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
