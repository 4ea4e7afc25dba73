namespace Safeguarding.Demo.Plan;

/// <summary>A meeting of the panel and the cases that wait for it on the day its agenda is set.</summary>
sealed record MeetingPlan(Guid Id, string Title, DateOnly HeldOn, IReadOnlyList<CasePlan> Cases, DateTime PlannedAt, DateTime AgendaAt)
{
    /// <summary>When it was recorded as held; absent for the meeting that is still to come.</summary>
    public DateTime? RecordedAt { get; init; }

    public IReadOnlyList<string> Attendance { get; init; } = [];
}

/// <summary>A member who declares, after reading the agenda, that they take no part in a case.</summary>
sealed record ConflictPlan(CasePlan Case, string Reason, DateTime DeclaredAt);
