namespace Safeguarding.Contracts.LocalInquiries;

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

    /// <summary>Calendar days left: 0 on the day, negative after it.</summary>
    public required int DaysLeft { get; init; }

    /// <summary>Working days left: 0 on the day, negative after it. 0 also on days off around it: see <see cref="Overdue"/>.</summary>
    public required int WorkingDaysLeft { get; init; }

    /// <summary>Whether the date is past.</summary>
    public required bool Overdue { get; init; }

    /// <summary>Where the clock's length comes from, for display.</summary>
    public required string LegalSource { get; init; }
}
