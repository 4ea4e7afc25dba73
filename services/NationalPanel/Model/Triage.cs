using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.NationalPanel.Model;

/// <summary>How the secretariat handles a case: who, how soon, and a note.</summary>
public record Triage
{
    public string? OwnerId { get; init; }

    public string? OwnerName { get; init; }

    /// <summary>Somebody else gave it to its owner, who has not taken it up yet.</summary>
    public bool HandedOver { get; init; }

    public CasePriority Priority { get; init; }

    public string? Note { get; init; }
}
