using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Portal.Lists;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel.Meetings;

/// <summary>Meetings of the panel: those to come, the next first, or those held, the last first.</summary>
[Authorize(Policies.PanelReader)]
public class MeetingsPage(MeetingsClient meetings, CurrentUser person) : PageModel
{
    const int Rows = 25;

    [BindProperty(SupportsGet = true, Name = "state")]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "sort")]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true, Name = "after")]
    public string? After { get; set; }

    public Page<MeetingSummary> Meetings { get; private set; } = null!;

    public bool Held => Codes.Parse<MeetingState>(State) == MeetingState.Held;

    public bool CanPlan => person.Has(Roles.Secretariat);

    public async Task OnGetAsync(CancellationToken ct) => Meetings = await ListAsync(After, Rows, ct);

    public IActionResult OnGetCsv(CancellationToken ct) => new CsvResult<MeetingSummary>(
        "panel-meetings", ServiceCalls.AllAsync(after => ListAsync(after, 200, ct), ct),
        new("Date", row => Dates.Machine(row.HeldOn)),
        new("Meeting", row => row.Title),
        new("State", row => row.State == MeetingState.Held ? "Held" : "Planned"),
        new("Cases", row => row.NumberOfCases.ToString(CultureInfo.InvariantCulture)));

    Task<Page<MeetingSummary>> ListAsync(string? after, int limit, CancellationToken ct) => meetings.ListAsync(
        ListAddress.Query(("state", Held ? "held" : "planned"), ("sort", Sort ?? (Held ? "-heldOn" : "heldOn")), ("after", after),
            ("limit", limit.ToString(CultureInfo.InvariantCulture))), ct);
}
