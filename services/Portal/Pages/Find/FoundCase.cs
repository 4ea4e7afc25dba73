using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;

namespace Safeguarding.Portal.Pages.Find;

/// <summary>A case that a reference or a part of one fits.</summary>
/// <param name="Address">Where the person works on it.</param>
public record FoundCase(
    string Reference, string AreaCode, IncidentKind Kind, DateTime SentAt, string Stage, string? Colour, string Address)
{
    public static FoundCase Of(NotificationSummary row) => new(
        row.Reference, row.AreaCode, row.Kind, row.SentAt, CaseWords.StageOf(row), CaseWords.Colour(row.Stage), $"/cases/{row.Id}");

    public static FoundCase Of(CaseSummary row) => new(
        row.Reference, row.AreaCode, row.Kind, row.SentAt, PanelWords.For(row.State), PanelWords.Colour(row.State),
        $"/panel/cases/{row.Id}");
}
