using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Contracts.NationalPanel;

/// <summary>One panel case. Its version is also the answer's <c>ETag</c>.</summary>
public record CaseDetails : CaseSummary
{
    /// <summary>The date (Europe/London) on which the authority became aware.</summary>
    public required DateOnly BecameAwareOn { get; init; }

    /// <summary>How many children the notification names.</summary>
    public required int NumberOfChildren { get; init; }

    /// <summary>GSS codes of other areas named in the notification.</summary>
    public required IReadOnlyList<string> OtherAreaCodes { get; init; }

    /// <summary>GSS codes of the areas that answer for it today: its own, those that took its place, or the one it was given to.</summary>
    public required IReadOnlyList<string> StewardAreaCodes { get; init; }

    /// <summary>GSS codes of the areas one of which it may be given to; empty while its own area goes on, or one took its place.</summary>
    public IReadOnlyList<string> SuccessorAreaCodes { get; init; } = [];

    /// <summary>To which area it was given and why, first to last.</summary>
    public IReadOnlyList<CaseAreaChange> AreaChanges { get; init; } = [];

    /// <summary>The secretariat's note.</summary>
    public string? TriageNote { get; init; }

    /// <summary>A colleague gave it to its owner, who has not taken it up yet.</summary>
    public bool HandedOver { get; init; }

    /// <summary>Every version of the rapid review received, oldest first.</summary>
    public required IReadOnlyList<ReceivedRapidReview> RapidReviews { get; init; }

    /// <summary>Every decision, first to last. The last one holds.</summary>
    public required IReadOnlyList<PanelDecision> Decisions { get; init; }

    /// <summary>The area's practice review; absent while none is known.</summary>
    public PracticeReviewProgress? PracticeReview { get; init; }

    /// <summary>The national inquiry that covers the case now; absent without one.</summary>
    public Guid? NationalInquiryId { get; init; }

    /// <summary>Other panel cases linked with this one, in either direction.</summary>
    public required IReadOnlyList<Guid> LinkedCaseIds { get; init; }

    /// <summary>The same cases by their references.</summary>
    public IReadOnlyList<CaseReference> LinkedCases { get; init; } = [];

    /// <summary>Lessons of the case's practice review that are in the public library.</summary>
    public required IReadOnlyList<LibraryLesson> Lessons { get; init; }

    /// <summary>Members who take no part in the case.</summary>
    public IReadOnlyList<ConflictOfInterest> Conflicts { get; init; } = [];

    /// <summary>Meetings that have the case on their agenda, by date.</summary>
    public IReadOnlyList<MeetingSummary> Meetings { get; init; } = [];

    /// <summary>That and why the notification was withdrawn; absent otherwise.</summary>
    public CaseWithdrawal? Withdrawal { get; init; }

    /// <summary>The case of the same incident that leads, while this one is set aside for it; absent otherwise.</summary>
    public CaseFollows? Follows { get; init; }

    /// <summary>Cases of the same incident that are set aside for this one.</summary>
    public IReadOnlyList<CaseReference> FollowedBy { get; init; } = [];

    /// <summary>That and why the notification was de-escalated; absent otherwise.</summary>
    public CaseDeescalation? Deescalation { get; init; }

    /// <summary>That and why an amendment moved it out of the panel's remit; absent otherwise.</summary>
    public CaseSetAside? SetAside { get; init; }
}

/// <summary>
/// Where a panel case stands. Calculated from what has happened, so it does not depend on the order in which messages arrive.
/// </summary>
public enum CaseState
{
    /// <summary>Something about the notification arrived before the notification itself. Not shown in the queue.</summary>
    AwaitingNotification,

    /// <summary>In the queue; the area's rapid review has not arrived.</summary>
    AwaitingRapidReview,

    /// <summary>The rapid review has arrived, or answers a request for more information, and waits for the panel's decision.</summary>
    AwaitingDecision,

    /// <summary>The panel asked for more information and has none newer than its request.</summary>
    AwaitingInformation,

    /// <summary>Held for a thematic inquiry that is not open yet.</summary>
    HeldForThematicInquiry,

    /// <summary>Decided; the outcome says what.</summary>
    Decided,

    /// <summary>Covered by a national inquiry that is not published yet.</summary>
    UnderNationalInquiry,

    /// <summary>The national inquiry that covers it is published.</summary>
    NationalInquiryPublished,

    /// <summary>The notification was withdrawn. The case stays readable; nothing more is decided on it.</summary>
    Withdrawn,

    /// <summary>
    /// The notification as amended is outside the panel's remit, or another one of the same incident leads. Goes on where it stood should
    /// that end.
    /// </summary>
    SetAside,

    /// <summary>The criteria turned out not to be met. The case stays readable; nothing more is decided on it.</summary>
    Deescalated,
}

/// <summary>A panel case as others name it.</summary>
/// <param name="Id">The panel case's id.</param>
/// <param name="Reference">The notification's reference.</param>
/// <param name="AreaName">Name of the area as it was when the notification was sent.</param>
/// <param name="State">Where the case stands.</param>
public record CaseReference(Guid Id, string Reference, string AreaName, CaseState State);

/// <summary>How soon the secretariat wants a case looked at.</summary>
public enum CasePriority
{
    /// <summary>In turn.</summary>
    Normal,

    /// <summary>Before those in turn.</summary>
    High,

    /// <summary>At once.</summary>
    Urgent,
}

/// <summary>The person of the secretariat who looks after a case.</summary>
public record CaseOwner
{
    /// <summary>Subject of the person's sign-in. Required; at most 100 characters.</summary>
    public string? Id { get; init; }

    /// <summary>The person's name as shown to colleagues. Required; at most 100 characters.</summary>
    public string? Name { get; init; }
}

/// <summary>
/// Gives cases to one person of the panel, all or none; who gives a case to themselves takes it up. Errors: <c>required</c>,
/// <c>too-long</c>, <c>too-many</c>, <c>repeated</c>; <c>unknown-case</c>; <c>stepped-back</c> for a case that is closed to the person.
/// </summary>
public record GiveCasesRequest
{
    /// <summary>One to 100 panel cases.</summary>
    public IReadOnlyList<Guid>? CaseIds { get; init; }

    /// <summary>Who looks after them from now on. Required.</summary>
    public CaseOwner? Owner { get; init; }
}

/// <summary>The secretariat's triage of a case. Replaces the whole of it; needs <c>If-Match</c>.</summary>
public record TriageCaseRequest
{
    /// <summary>Who looks after the case; absent for nobody.</summary>
    public CaseOwner? Owner { get; init; }

    /// <summary>How soon it is to be looked at. Required.</summary>
    public CasePriority? Priority { get; init; }

    /// <summary>The secretariat's note; at most 4,000 characters.</summary>
    public string? Note { get; init; }

    /// <summary>Other panel cases linked with this one; absent or empty for none; at most 50.</summary>
    public IReadOnlyList<Guid>? LinkedCaseIds { get; init; }
}

/// <summary>A case's rapid review and the panel's own clock on it.</summary>
public record RapidReviewProgress
{
    /// <summary>The date (Europe/London) by which the area is to send it: 15 working days after the notification was sent.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>The version received last; absent while none is.</summary>
    public int? Version { get; init; }

    /// <summary>When that version was sent (UTC).</summary>
    public DateTime? SubmittedAt { get; init; }

    /// <summary>Whether it was sent after its due date.</summary>
    public bool? Late { get; init; }

    /// <summary>Whether the area itself decided to carry out a practice review.</summary>
    public bool? RecommendsPracticeReview { get; init; }

    /// <summary>Whether the area thinks that a national issue is raised.</summary>
    public bool? NationalIssueRaised { get; init; }

    /// <summary>
    /// The date (Europe/London) by which the panel is to answer the earliest version it has not answered; absent when none waits.
    /// </summary>
    public DateOnly? ResponseDueOn { get; init; }

    /// <summary>Whether that answer is overdue now.</summary>
    public required bool ResponseOverdue { get; init; }
}

/// <summary>One version of the rapid review as the panel received it.</summary>
/// <param name="InquiryId">The local inquiry's id.</param>
/// <param name="Version">The version that the three partners signed.</param>
/// <param name="RecommendsPracticeReview">Whether the area itself decided to carry out a practice review.</param>
/// <param name="NationalIssueRaised">Whether the area thinks that a national issue is raised.</param>
/// <param name="SubmittedAt">When it was sent (UTC).</param>
/// <param name="Late">Whether it was sent after its due date.</param>
/// <param name="ResponseDueOn">The date (Europe/London) by which the panel meant to answer it when it came.</param>
public record ReceivedRapidReview(
    Guid InquiryId, int Version, bool RecommendsPracticeReview, bool NationalIssueRaised, DateTime SubmittedAt, bool Late,
        DateOnly ResponseDueOn);

/// <summary>The area's practice review, as far as it is known here.</summary>
/// <param name="InquiryId">The local inquiry's id.</param>
/// <param name="StartedAt">When the area decided to carry it out (UTC).</param>
/// <param name="DueOn">The date (Europe/London) by which it is to be published.</param>
/// <param name="PublishedAt">When it was published (UTC).</param>
public record PracticeReviewProgress(Guid InquiryId, DateTime? StartedAt, DateOnly? DueOn, DateTime? PublishedAt);

/// <summary>A lesson of an inquiry that entered the public library.</summary>
/// <param name="LessonId">The lesson's id.</param>
/// <param name="Slug">Last part of its permanent public address <c>/library/lessons/{slug}</c>.</param>
/// <param name="Title">Its public title.</param>
/// <param name="PublishedAt">When it entered the library (UTC).</param>
/// <param name="BulletinIssues">Numbers of the bulletins that carried it.</param>
public record LibraryLesson(Guid LessonId, string Slug, string Title, DateTime PublishedAt, IReadOnlyList<int> BulletinIssues);

/// <summary>That and why the notification was withdrawn.</summary>
/// <param name="Reason">Why, as a code.</param>
/// <param name="WithdrawnAt">When (UTC).</param>
public record CaseWithdrawal(WithdrawalReason Reason, DateTime WithdrawnAt);

/// <summary>That another notification of the same incident leads.</summary>
/// <param name="NotificationId">The one that leads; absent where its case is closed to the reader.</param>
/// <param name="Case">Its case; absent where that is closed to the reader or the notification has not arrived.</param>
/// <param name="Relation">How the two belong together.</param>
/// <param name="LinkedAt">When they were linked (UTC).</param>
public record CaseFollows(Guid? NotificationId, CaseReference? Case, LinkRelation Relation, DateTime LinkedAt);

/// <summary>That the criteria of the duty to notify turned out not to be met.</summary>
/// <param name="Reason">Which of them, as a code.</param>
/// <param name="DeescalatedAt">When (UTC).</param>
public record CaseDeescalation(DeescalationReason Reason, DateTime DeescalatedAt);

/// <summary>That an amendment moved the notification out of the panel's remit.</summary>
/// <param name="Reason">Why it was amended, as a code.</param>
/// <param name="SetAsideAt">When (UTC).</param>
public record CaseSetAside(AmendmentReason Reason, DateTime SetAsideAt);
