using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Contracts.NationalPanel;

/// <summary>One row of the panel's queue: what triage needs, without any detail of a child.</summary>
public record CaseSummary
{
    /// <summary>The panel case's id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The case's version, for <c>If-Match</c>.</summary>
    public required int Version { get; init; }

    /// <summary>The notification the case was opened by.</summary>
    public required Guid NotificationId { get; init; }

    /// <summary>The notification's reference.</summary>
    public required string Reference { get; init; }

    /// <summary>Why it was notified.</summary>
    public required IncidentKind Kind { get; init; }

    /// <summary>GSS code of the area as it was when the notification was sent.</summary>
    public required string AreaCode { get; init; }

    /// <summary>The area's name under that code.</summary>
    public required string AreaName { get; init; }

    /// <summary>GSS code of the successor it was given to; absent while all that took its area's place answer for it.</summary>
    public string? GivenToAreaCode { get; init; }

    /// <summary>When the notification was sent, or the panel was told of it by telephone or on paper (UTC).</summary>
    public required DateTime SentAt { get; init; }

    /// <summary>When it was entered (UTC), where the panel had been told of it before.</summary>
    public DateTime? EnteredAt { get; init; }

    /// <summary>Whether the notification was sent late.</summary>
    public required bool Late { get; init; }

    /// <summary>Whether media interest is expected or present.</summary>
    public required bool MediaInterest { get; init; }

    /// <summary>Whether only people who are named on it see it.</summary>
    public bool Restricted { get; init; }

    /// <summary>Where the case stands.</summary>
    public required CaseState State { get; init; }

    /// <summary>Who looks after it; absent while nobody does.</summary>
    public CaseOwner? Owner { get; init; }

    /// <summary>How soon it is to be looked at.</summary>
    public required CasePriority Priority { get; init; }

    /// <summary>The area's rapid review: awaited or received.</summary>
    public required RapidReviewProgress RapidReview { get; init; }

    /// <summary>The latest decision's outcome; absent before the first.</summary>
    public PanelOutcome? Outcome { get; init; }

    /// <summary>When the latest decision was made (UTC); absent before the first.</summary>
    public DateTime? DecidedAt { get; init; }
}

/// <summary>How many cases stand where: <c>GET /api/national-panel/cases/counts</c>.</summary>
/// <param name="States">Every state that the queue shows, in its order; those without a case included.</param>
/// <param name="AnswerOverdue">Cases on which the panel's answer to the rapid review is overdue today (Europe/London).</param>
public record CaseCounts(IReadOnlyList<CaseStateCount> States, int AnswerOverdue);

/// <summary>How many cases are in one state.</summary>
/// <param name="State">The state.</param>
/// <param name="Cases">Their number.</param>
public record CaseStateCount(CaseState State, int Cases);
