using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Contracts.LocalInquiries;

/// <summary>A whole local inquiry. Its <c>ETag</c> is <see cref="ContentVersion"/>. Each reading of it is audited.</summary>
public record InquiryDetails
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

    /// <summary>GSS codes of other areas that the notification names.</summary>
    public required IReadOnlyList<string> OtherAreaCodes { get; init; }

    /// <summary>How many children the notification names, unborn ones included.</summary>
    public required int NumberOfChildren { get; init; }

    /// <summary>When the notification was sent (UTC).</summary>
    public required DateTime NotificationSentAt { get; init; }

    /// <summary>How far the inquiry has come.</summary>
    public required InquiryState State { get; init; }

    /// <summary>
    /// Counts changes of the rapid review's content (any section, the decision), from 1. Signatures are bound to it: send it as
    /// <c>If-Match</c> of a signature. What is outside the content (signatures, the panel's decision) does not change it.
    /// </summary>
    public required int ContentVersion { get; init; }

    /// <summary>The version of the template of sections, which depends on the day the notification was sent.</summary>
    public required int TemplateVersion { get; init; }

    /// <summary>The date (Europe/London) by which the rapid review is due: 15 working days after the notification was sent.</summary>
    public required DateOnly RapidReviewDueOn { get; init; }

    /// <summary>The date (Europe/London) of the clock that runs now; absent where none does.</summary>
    public DateOnly? NextDueOn { get; init; }

    /// <summary>Whether the clock that runs now is past its date.</summary>
    public required bool Overdue { get; init; }

    /// <summary>When the rapid review was sent to the panel (UTC).</summary>
    public DateTime? SubmittedAt { get; init; }

    /// <summary>Whether it was sent after its due date; absent until it is sent.</summary>
    public bool? SubmittedLate { get; init; }

    /// <summary>When the notification was withdrawn (UTC).</summary>
    public DateTime? WithdrawnAt { get; init; }

    /// <summary>Why it was withdrawn.</summary>
    public WithdrawalReason? WithdrawalReason { get; init; }

    /// <summary>The sections in the order of the template, unwritten ones included.</summary>
    public required IReadOnlyList<InquirySection> Sections { get; init; }

    /// <summary>The area's own decision.</summary>
    public required InquiryDecision Decision { get; init; }

    /// <summary>All signatures, those voided by a later edit included, oldest first.</summary>
    public required IReadOnlyList<InquirySignature> Signatures { get; init; }

    /// <summary>Paths of what must be written before anyone can sign, for example <c>sections.analysis</c> or <c>decision</c>.</summary>
    public required IReadOnlyList<string> MissingBeforeSigning { get; init; }

    /// <summary>The panel's latest decision on the case.</summary>
    public PanelAdvice? Panel { get; init; }

    /// <summary>National inquiries that cover this case.</summary>
    public required IReadOnlyList<NationalInquiryNotice> NationalInquiries { get; init; }

    /// <summary>The practice review, once started.</summary>
    public PracticeReviewDetails? PracticeReview { get; init; }

    /// <summary>What was published.</summary>
    public PublicationDetails? Publication { get; init; }
}
