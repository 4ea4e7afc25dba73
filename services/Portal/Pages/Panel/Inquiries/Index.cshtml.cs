using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Portal.Charts;
using Safeguarding.Portal.Lists;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel.Inquiries;

/// <summary>National inquiries with their clocks: those decided and not yet opened, those that are open, those that are published.</summary>
[Authorize(Policies.PanelReader)]
public class InquiriesPage(PanelClient panel, CurrentUser person) : PageModel
{
    const int Rows = 25;

    static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    [BindProperty(SupportsGet = true, Name = "state")]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "sort")]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true, Name = "after")]
    public string? After { get; set; }

    public Page<NationalInquirySummary> Inquiries { get; private set; } = null!;

    /// <summary>Cases that the panel decided for an inquiry which is not open yet; on the first page only.</summary>
    public IReadOnlyList<CaseSummary> Waiting { get; private set; } = [];

    public InquiryCapacity Capacity { get; private set; } = null!;

    public bool CanOpen => person.Has(Roles.Secretariat);

    public int OpenedInYear => Capacity.Months.Sum(month => month.Opened);

    public IReadOnlyList<Bar> Bars =>
        [.. Capacity.Months.Select(month => new Bar(month.First.ToString("MMMM yyyy", British), month.Opened))];

    public IReadOnlyList<Choice> States { get; } = Codes.Choices<InquiryState>(PanelWords.For);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Inquiries = await ListAsync(After, Rows, ct);
        Capacity = await panel.CapacityAsync(ct);
        if (After is null && State is null)
            Waiting = await WaitingCases.OfAsync(panel, ct);
    }

    public IActionResult OnGetCsv(CancellationToken ct) => new CsvResult<NationalInquirySummary>(
        "national-inquiries", ServiceCalls.AllAsync(after => ListAsync(after, 200, ct), ct),
        new("Title", row => row.Title),
        new("Kind", row => PanelWords.For(row.Kind)),
        new("State", row => PanelWords.For(row.State)),
        new("Cases", row => row.CaseIds.Count.ToString(CultureInfo.InvariantCulture)),
        new("Opened on", row => Dates.Machine(row.OpenedAt)),
        new("Due on", row => Dates.Machine(row.DueOn)),
        new("Published on", row => row.PublishedAt is { } at ? Dates.Machine(at) : null));

    Task<Page<NationalInquirySummary>> ListAsync(string? after, int limit, CancellationToken ct) => panel.InquiriesAsync(
        ListAddress.Query(("state", State), ("sort", Sort), ("after", after), ("limit", limit.ToString(CultureInfo.InvariantCulture))), ct);
}
