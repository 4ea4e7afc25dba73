namespace Safeguarding.Contracts.LocalInquiries;

/// <summary>
/// What one local inquiry waits for from the caller's agency: row of <c>GET /api/local-inquiries/tasks</c>, oldest notification first.
/// A page may hold fewer rows than were asked for although another follows.
/// </summary>
public record InquiryTask
{
    /// <summary>The local inquiry.</summary>
    public required Guid InquiryId { get; init; }

    /// <summary>The notification it was opened by.</summary>
    public required Guid NotificationId { get; init; }

    /// <summary>The notification's reference, as shown to people.</summary>
    public required string Reference { get; init; }

    /// <summary>What is to be done.</summary>
    public required InquiryTaskKind Kind { get; init; }

    /// <summary>How many parts are still to be written; 0 for other tasks.</summary>
    public required int Missing { get; init; }

    /// <summary>The date (Europe/London) by which it is due; absent where no clock runs.</summary>
    public DateOnly? DueOn { get; init; }
}
