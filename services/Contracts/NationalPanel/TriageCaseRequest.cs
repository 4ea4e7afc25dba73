namespace Safeguarding.Contracts.NationalPanel;

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
