using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Contracts.LocalInquiries;

/// <summary>A local inquiry as a row of a list.</summary>
public record InquirySummary
{
    /// <summary>The local inquiry's id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The notification it was opened by.</summary>
    public required Guid NotificationId { get; init; }

    /// <summary>The notification's reference, as shown to people.</summary>
    public required string Reference { get; init; }

    /// <summary>Why the notification was made.</summary>
    public required IncidentKind Kind { get; init; }

    /// <summary>GSS code of the leading area, as it was when the notification was sent.</summary>
    public required string AreaCode { get; init; }

    /// <summary>GSS code of the successor it was given to; absent while all that took its area's place answer for it.</summary>
    public string? GivenToAreaCode { get; init; }

    /// <summary>How far it has come.</summary>
    public required InquiryState State { get; init; }

    /// <summary>When the notification was sent (UTC).</summary>
    public required DateTime NotificationSentAt { get; init; }

    /// <summary>The date (Europe/London) by which the rapid review is due.</summary>
    public required DateOnly RapidReviewDueOn { get; init; }

    /// <summary>When the rapid review was sent to the panel (UTC).</summary>
    public DateTime? SubmittedAt { get; init; }

    /// <summary>Whether it was sent after its due date; absent until it is sent.</summary>
    public bool? SubmittedLate { get; init; }

    /// <summary>The date (Europe/London) of the clock that runs now; absent where none does.</summary>
    public DateOnly? NextDueOn { get; init; }

    /// <summary>Whether the clock that runs now is past its date.</summary>
    public required bool Overdue { get; init; }
}

/// <summary>A running clock of a local inquiry: row of <c>GET /api/local-inquiries/clocks</c>, most urgent first.</summary>
public record ClockReading
{
    /// <summary>The local inquiry.</summary>
    public required Guid InquiryId { get; init; }

    /// <summary>The notification it was opened by.</summary>
    public Guid NotificationId { get; init; }

    /// <summary>The notification's reference, as shown to people.</summary>
    public required string Reference { get; init; }

    /// <summary>GSS code of the leading area.</summary>
    public required string AreaCode { get; init; }

    /// <summary>Which clock: <c>rapidReview</c> or <c>practiceReviewPublication</c>.</summary>
    public required string Clock { get; init; }

    /// <summary>The date (Europe/London) that started it.</summary>
    public required DateOnly TriggeredOn { get; init; }

    /// <summary>The date (Europe/London) it runs to; the whole day is in time.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>Whether bank holidays that are not known yet may still move the date.</summary>
    public bool Provisional { get; init; }

    /// <summary>Calendar days left: 0 on the day, negative after it.</summary>
    public required int DaysLeft { get; init; }

    /// <summary>Working days left: 0 on the day, negative after it. 0 also on days off around it: see <see cref="Overdue"/>.</summary>
    public required int WorkingDaysLeft { get; init; }

    /// <summary>Whether the date is past.</summary>
    public required bool Overdue { get; init; }

    /// <summary>Where the clock's length comes from, for display.</summary>
    public required string LegalSource { get; init; }
}
