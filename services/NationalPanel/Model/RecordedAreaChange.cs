using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.NationalPanel.Model;

/// <summary>That a case was given to a successor of its area, or back to all of them, and why.</summary>
public class RecordedAreaChange
{
    public required Guid CaseId { get; init; }

    /// <summary>1 for the first on the case.</summary>
    public required int Number { get; init; }

    /// <summary>Null where it was given back to all.</summary>
    public required string? GivenToAreaCode { get; init; }

    public required string Reason { get; init; }

    public required string ChangedBy { get; init; }

    public required DateTime ChangedAt { get; init; }

    public static RecordedAreaChange Of(PanelCase panelCase, string reason, CurrentUser user, DateTime now) => new()
    {
        CaseId = panelCase.Id,
        Number = panelCase.AreaChanges.Count + 1,
        GivenToAreaCode = panelCase.GivenToAreaCode,
        Reason = reason,
        ChangedBy = user.Name,
        ChangedAt = now,
    };
}
