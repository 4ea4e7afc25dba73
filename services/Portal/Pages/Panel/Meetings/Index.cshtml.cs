using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Portal.Lists;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel.Meetings;

/// <summary>Meetings of the panel: those to come, the next first, or those held, the last first.</summary>
[Authorize(Policies.PanelReader)]
public class MeetingsPage(MeetingsClient meetings, CurrentUser person) : ListPage<MeetingSummary>
{
    [BindProperty(SupportsGet = true, Name = "state")]
    public string? State { get; set; }

    public override string Caption => Held ? "Meetings held" : "Meetings to come";

    public override string Empty => Held ? "No meeting has been recorded as held." : "No meeting is planned.";

    public bool Held => Codes.Parse<MeetingState>(State) == MeetingState.Held;

    public bool CanPlan => person.Has(Roles.Secretariat);

    public override IReadOnlyList<Column<MeetingSummary>> Columns =>
    [
        new("Meeting", row => row.Title) { Link = row => $"/panel/meetings/{row.Id}" },
        new("Date", row => row.HeldOn) { Sort = "heldOn", Standing = Held ? Standing.Descending : Standing.Ascending },
        new("State", row => row.State == MeetingState.Held ? "Held" : "Planned"),
        new("Cases", row => row.NumberOfCases),
    ];

    protected override string FileName => "panel-meetings";

    protected override Task<Page<MeetingSummary>> FetchAsync(string? after, int limit, CancellationToken ct) => meetings.ListAsync(
        Query.Of(("state", Held ? "held" : "planned"), ("sort", Sort ?? (Held ? "-heldOn" : "heldOn")), ("after", after),
            ("limit", limit.ToString(CultureInfo.InvariantCulture))), ct);
}
