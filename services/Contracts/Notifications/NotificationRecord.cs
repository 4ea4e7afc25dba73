namespace Safeguarding.Contracts.Notifications;

/// <summary>
/// A notification, identities included; of one on which the caller's area is only named, the part in <see cref="Share"/>: all else is
/// absent. Reading it is recorded.
/// </summary>
public record NotificationRecord
{
    /// <summary>The notification's id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The reference to quote.</summary>
    public required string Reference { get; init; }

    /// <summary>Where it stands.</summary>
    public required NotificationState State { get; init; }

    /// <summary>Its version, for <c>If-Match</c>; also the <c>ETag</c>.</summary>
    public required int Version { get; init; }

    /// <summary>When it was sent (UTC); where the panel had been told of it by telephone or on paper, then.</summary>
    public required DateTime SentAt { get; init; }

    /// <summary>When it was entered here (UTC), where the panel had been told of it before.</summary>
    public DateTime? EnteredAt { get; init; }

    /// <summary>How the panel had been told of it before; absent where it was sent here at once.</summary>
    public ReportChannel? Channel { get; init; }

    /// <summary>GSS codes of the areas that answer for it today: its own, those that took its place, or the one it was given to.</summary>
    public required IReadOnlyList<string> StewardAreaCodes { get; init; }

    /// <summary>Whether the panel considers it; not shared, and then false.</summary>
    public required bool InPanelRemit { get; init; }

    /// <summary>Whether it was sent after its due date; not shared, and then false.</summary>
    public required bool Late { get; init; }

    /// <summary>By when it was to be sent, calculated from the facts as they stand now.</summary>
    public CalculatedClock? NotifyClock { get; init; }

    /// <summary>By when the rapid review is due, calculated from the facts as they stand now; absent outside the panel's remit.</summary>
    public CalculatedClock? RapidReviewClock { get; init; }

    /// <summary>The withdrawal, where there is one.</summary>
    public NotificationWithdrawal? Withdrawal { get; init; }

    /// <summary>The de-escalation, where there is one.</summary>
    public NotificationDeescalation? Deescalation { get; init; }

    /// <summary>What was reported, as it stands now.</summary>
    public required NotificationContent Content { get; init; }

    /// <summary>Questions that do not apply to a child of that age, by their paths.</summary>
    public IReadOnlyList<string> NotAsked { get; init; } = [];

    /// <summary>What the caller's area is shown and why, where it is only named; absent where it sees the whole by right.</summary>
    public NotificationShare? Share { get; init; }
}

/// <summary>Where a notification stands. A draft is not yet a notification.</summary>
public enum NotificationState
{
    /// <summary>Sent; its clocks run.</summary>
    Sent,

    /// <summary>Sent in error and withdrawn; stays readable.</summary>
    Withdrawn,

    /// <summary>The criteria turned out not to be met; stays readable.</summary>
    Deescalated,
}

/// <summary>A notification as a list shows it: no identity.</summary>
public record NotificationSummary
{
    /// <summary>The notification's id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The reference to quote.</summary>
    public required string Reference { get; init; }

    /// <summary>Why it was made.</summary>
    public required IncidentKind Kind { get; init; }

    /// <summary>Where it stands.</summary>
    public required NotificationState State { get; init; }

    /// <summary>GSS code of the responsible area, as sent.</summary>
    public required string AreaCode { get; init; }

    /// <summary>GSS code of the successor it was given to; absent while all that took its area's place answer for it.</summary>
    public string? GivenToAreaCode { get; init; }

    /// <summary>When it was sent (UTC); where the panel had been told of it by telephone or on paper, then.</summary>
    public required DateTime SentAt { get; init; }

    /// <summary>When it was entered here (UTC), where the panel had been told of it before.</summary>
    public DateTime? EnteredAt { get; init; }

    /// <summary>How the panel had been told of it before; absent where it was sent here at once.</summary>
    public ReportChannel? Channel { get; init; }

    /// <summary>When the authority became aware.</summary>
    public required DateOnly BecameAwareOn { get; init; }

    /// <summary>How many children it names, unborn ones included.</summary>
    public required int NumberOfChildren { get; init; }

    /// <summary>Whether the panel considers it; false also at <see cref="CaseStage.NotShared"/>.</summary>
    public required bool InPanelRemit { get; init; }

    /// <summary>
    /// Whether it was sent after its due date, by the awareness that stands now; false also at <see cref="CaseStage.NotShared"/>.
    /// </summary>
    public required bool Late { get; init; }

    /// <summary>
    /// By when the rapid review was due as the panel's remit began, on sending or by an amendment; absent outside the remit.
    /// </summary>
    public DateOnly? RapidReviewDueOn { get; init; }

    /// <summary>When what it says of people was erased (UTC); absent while it is there.</summary>
    public DateTime? ErasedAt { get; init; }

    /// <summary>What the caller's own area calls the case; absent for the panel and for other areas.</summary>
    public string? Nickname { get; init; }

    /// <summary>How far its case has come.</summary>
    public required CaseStage Stage { get; init; }

    /// <summary>By when the next step is due (Europe/London); absent where none has a date.</summary>
    public DateOnly? NextDueOn { get; init; }
}

/// <summary>How far a case has come, from what the services have told; in the order in which lists sort by it.</summary>
public enum CaseStage
{
    /// <summary>The three partners write and sign the rapid review.</summary>
    RapidReview,

    /// <summary>The rapid review is sent; the panel is to answer.</summary>
    WithPanel,

    /// <summary>The panel needs more information from the area.</summary>
    InformationAsked,

    /// <summary>The panel holds the case for a thematic inquiry.</summary>
    HeldForThematicInquiry,

    /// <summary>The panel decided on a national inquiry and has not opened it.</summary>
    InquiryToOpen,

    /// <summary>A national inquiry runs.</summary>
    NationalInquiry,

    /// <summary>A practice review is decided or advised and has not started.</summary>
    PracticeReviewToStart,

    /// <summary>A practice review runs.</summary>
    PracticeReview,

    /// <summary>The panel has answered, and nothing further follows.</summary>
    Decided,

    /// <summary>What was learned is public.</summary>
    Published,

    /// <summary>Recorded; the panel does not consider it.</summary>
    OutsideRemit,

    /// <summary>The notification was withdrawn or de-escalated.</summary>
    Ended,

    /// <summary>Another notification of the same incident leads, and its case goes on.</summary>
    Linked,

    /// <summary>Another area's case that names the caller's: how far it has come is not shared.</summary>
    NotShared,
}

/// <summary>
/// Where a notification stands, without any identity: <c>GET
/// /api/notifications/{id}/overview</c>. Reading it is no read of a child's record.
/// </summary>
public record NotificationOverview
{
    /// <summary>Whether only people who are named on the case see it.</summary>
    public bool Restricted { get; init; }

    /// <summary>What a list shows of it.</summary>
    public required NotificationSummary Summary { get; init; }

    /// <summary>Its version, for <c>If-Match</c>; also the <c>ETag</c>.</summary>
    public required int Version { get; init; }

    /// <summary>GSS codes of the areas that answer for it today: its own, those that took its place, or the one it was given to.</summary>
    public required IReadOnlyList<string> StewardAreaCodes { get; init; }

    /// <summary>GSS codes of the other areas that it names; of these, one that is only named is told its own.</summary>
    public required IReadOnlyList<string> OtherAreaCodes { get; init; }

    /// <summary>By when it was to be sent, by the awareness that stands now; absent where no rule sets a date.</summary>
    public CalculatedClock? NotifyClock { get; init; }

    /// <summary>By when the rapid review is due; absent outside the panel's remit.</summary>
    public CalculatedClock? RapidReviewClock { get; init; }

    /// <summary>Why it is late; may be said by an amendment.</summary>
    public LateReason? LateReason { get; init; }

    /// <summary>What was true as it was sent, which stays whatever is corrected; absent where the caller's area is only named.</summary>
    public FactsAsSent? AsSent { get; init; }

    /// <summary>Corrections of when it happened and of when the authority became aware, oldest first.</summary>
    public IReadOnlyList<InstantCorrection> Corrections { get; init; } = [];

    /// <summary>When it was last amended (UTC); absent where it never was.</summary>
    public DateTime? AmendedAt { get; init; }

    /// <summary>The version that the last amendment made; absent where there was none.</summary>
    public int? AmendedVersion { get; init; }

    /// <summary>
    /// When the caller last read the record, or a version of it that has what was amended, or amended it (UTC). Told where it was amended;
    /// absent where they never did.
    /// </summary>
    public DateTime? ReadAt { get; init; }

    /// <summary>Why it was withdrawn, as a code; absent where it was not.</summary>
    public WithdrawalReason? WithdrawalReason { get; init; }

    /// <summary>When it was withdrawn (UTC).</summary>
    public DateTime? WithdrawnAt { get; init; }

    /// <summary>Why it was de-escalated, as a code; absent where it was not.</summary>
    public DeescalationReason? DeescalationReason { get; init; }

    /// <summary>When it was de-escalated (UTC).</summary>
    public DateTime? DeescalatedAt { get; init; }

    /// <summary>Notifications that it is linked with, the first that was sent first.</summary>
    public IReadOnlyList<LinkedNotification> Links { get; init; } = [];

    /// <summary>What the caller's area is shown and why, where it is only named; absent where it sees the whole by right.</summary>
    public NotificationShare? Share { get; init; }
}
