using Safeguarding.Contracts.NationalPanel;
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

    /// <summary>GSS code of the successor it was given to; absent while all that took its area's place answer for it.</summary>
    public string? GivenToAreaCode { get; init; }

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

    /// <summary>When the notification was de-escalated (UTC).</summary>
    public DateTime? DeescalatedAt { get; init; }

    /// <summary>Which criterion is not met.</summary>
    public DeescalationReason? DeescalationReason { get; init; }

    /// <summary>Since when the notification, as amended, is outside the panel's remit (UTC); absent while it is within.</summary>
    public DateTime? SetAsideAt { get; init; }

    /// <summary>Why the notification was amended then.</summary>
    public AmendmentReason? SetAsideReason { get; init; }

    /// <summary>The notification of the same incident that leads, while this inquiry is set aside for it; absent otherwise.</summary>
    public InquiryFollows? Follows { get; init; }

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

/// <summary>How far a local inquiry has come.</summary>
public enum InquiryState
{
    /// <summary>The rapid review is being written; its clock of 15 working days runs.</summary>
    RapidReview,

    /// <summary>The rapid review is signed by all three partners and sent to the panel.</summary>
    Submitted,

    /// <summary>A practice review runs; its clock of six months runs.</summary>
    PracticeReview,

    /// <summary>The practice review is public.</summary>
    Published,

    /// <summary>The notification was withdrawn: the inquiry has ended and stays readable.</summary>
    Withdrawn,

    /// <summary>
    /// The notification as amended is outside the panel's remit, or another one of the same incident leads: no clock runs, nothing waits.
    /// Goes on where it stood should that end.
    /// </summary>
    SetAside,

    /// <summary>The notification was de-escalated: the inquiry has ended and stays readable.</summary>
    Deescalated,
}

/// <summary>That another notification of the same incident leads: its inquiry goes on.</summary>
/// <param name="NotificationId">The one that leads; absent where its case is closed to the reader.</param>
/// <param name="Relation">How the two belong together.</param>
/// <param name="LinkedAt">When they were linked (UTC).</param>
public record InquiryFollows(Guid? NotificationId, LinkRelation Relation, DateTime LinkedAt);

/// <summary>One section of a rapid review's form.</summary>
public record InquirySection
{
    /// <summary>Key of the section in its template, for example <c>analysis</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Title for display.</summary>
    public required string Title { get; init; }

    /// <summary>What belongs in it, for display.</summary>
    public required string Hint { get; init; }

    /// <summary>Whether the rapid review can be signed only when it is written.</summary>
    public required bool Required { get; init; }

    /// <summary>The most characters it may have.</summary>
    public required int MaxLength { get; init; }

    /// <summary>What was written; empty at first.</summary>
    public required string Text { get; init; }

    /// <summary>This section's own version, from 1: send it as <c>If-Match</c> when writing the section.</summary>
    public required int Version { get; init; }

    /// <summary>When it was last changed (UTC); absent while nobody has written it.</summary>
    public DateTime? ChangedAt { get; init; }

    /// <summary>The agency that last changed it.</summary>
    public Agency? ChangedByAgency { get; init; }
}

/// <summary>The area's own decision whether to carry out a practice review. People decide; no answer decides by itself.</summary>
public record InquiryDecision
{
    /// <summary>The decision's own version, from 1: send it as <c>If-Match</c> when deciding.</summary>
    public required int Version { get; init; }

    /// <summary>Whether the area decided for a practice review; absent until it has decided.</summary>
    public bool? PracticeReview { get; init; }

    /// <summary>The version of the criteria it was made against: the one in force on the day.</summary>
    public int? CriteriaVersion { get; init; }

    /// <summary>The local considerations of that version, each with its answer and reason.</summary>
    public required IReadOnlyList<InquiryCriterion> Criteria { get; init; }

    /// <summary>Whether the area thinks that a national issue is raised.</summary>
    public bool? NationalIssueRaised { get; init; }

    /// <summary>Why it does, or does not.</summary>
    public string? NationalIssueReason { get; init; }

    /// <summary>The reasons for the decision as a whole.</summary>
    public string? Rationale { get; init; }

    /// <summary>When it was made (UTC).</summary>
    public DateTime? DecidedAt { get; init; }

    /// <summary>The agency whose person recorded it.</summary>
    public Agency? DecidedByAgency { get; init; }
}

/// <summary>One local consideration and how the area answered it.</summary>
/// <param name="Code">Stable code within the version of the criteria.</param>
/// <param name="Text">The wording, character for character.</param>
/// <param name="Source">Where the wording comes from.</param>
/// <param name="Answer">How it was answered.</param>
/// <param name="Reason">Why.</param>
public record InquiryCriterion(string Code, string Text, string Source, CriterionAnswer Answer, string Reason);

/// <summary>A partner's signature under one version of the rapid review.</summary>
/// <param name="Agency">The partner that signed.</param>
/// <param name="SignedBy">Name of the person who signed for it.</param>
/// <param name="SignedAt">When (UTC).</param>
/// <param name="ContentVersion">The version that was signed.</param>
/// <param name="Voided">Whether the content was changed afterwards, so that the signature no longer counts.</param>
public record InquirySignature(Agency Agency, string SignedBy, DateTime SignedAt, int ContentVersion, bool Voided);

/// <summary>The panel's latest decision, beside the area's own. The panel advises on practice reviews; it cannot order one.</summary>
/// <param name="Number">1 for the panel's first decision on the case, 2 for its revision and so on.</param>
/// <param name="Outcome">What the panel decided.</param>
/// <param name="CriteriaVersion">The version of the criteria it decided against.</param>
/// <param name="DecidedAt">When (UTC).</param>
/// <param name="AgreesWithArea">
/// Whether the area's present decision on a practice review is the panel's too; absent where the outcome says nothing on it.
/// </param>
public record PanelAdvice(int Number, PanelOutcome Outcome, int CriteriaVersion, DateTime DecidedAt, bool? AgreesWithArea);

/// <summary>A national inquiry that covers this case.</summary>
/// <param name="InquiryId">The national inquiry's id.</param>
/// <param name="OpenedAt">When it was opened (UTC); absent while only its publication is known here.</param>
/// <param name="DueOn">The date by which it is to be published.</param>
/// <param name="PublishedAt">When it was published (UTC).</param>
/// <param name="Title">Title of the published report.</param>
public record NationalInquiryNotice(Guid InquiryId, DateTime? OpenedAt, DateOnly? DueOn, DateTime? PublishedAt, string? Title);
