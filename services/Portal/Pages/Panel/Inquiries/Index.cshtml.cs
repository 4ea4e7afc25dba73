using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Portal.Charts;
using Safeguarding.Portal.Lists;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel.Inquiries;

/// <summary>
/// National inquiries with their clocks: those decided and not yet opened, those that are open, those that are published.
/// </summary>
[Authorize(Policies.PanelReader)]
public class InquiriesPage(PanelClient panel, CurrentUser person) : ListPage<NationalInquirySummary>
{
    static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    [BindProperty(SupportsGet = true, Name = "state")]
    public string? State { get; set => field = Codes.Known<InquiryState>(value); }

    public override string Caption => "National inquiries";

    public override string Empty => State is null ? "No national inquiry has been opened yet." : "No inquiry is in this state.";

    /// <summary>Cases that the panel decided for an inquiry which is not open yet; on the first page only.</summary>
    public IReadOnlyList<CaseSummary> Waiting { get; private set; } = [];

    public InquiryCapacity Capacity { get; private set; } = null!;

    public bool CanOpen => person.Has(Roles.Secretariat);

    public int OpenedInYear => Capacity.Months.Sum(month => month.Opened);

    public IReadOnlyList<Bar> Bars =>
        [.. Capacity.Months.Select(month => new Bar(month.First.ToString("MMMM yyyy", British), month.Opened))];

    public IReadOnlyList<Choice> States { get; } = Choices.Of<InquiryState>(PanelWords.For);

    public override IReadOnlyList<Column<NationalInquirySummary>> Columns =>
    [
        new("Working title", row => row.Title) { Link = row => $"/panel/inquiries/{row.Id}" },
        new("Kind", row => PanelWords.For(row.Kind)) { Under = true },
        new("State", row => PanelWords.For(row.State)) { Tag = row => row.State == InquiryState.Open ? "purple" : "green" },
        new("Cases", row => row.CaseIds.Count),
        new("Opened", row => row.OpenedAt) { Sort = "opened", Standing = Standing.Descending },
        new("To be published by", row => row.DueOn) { Sort = "due", Due = row => row.PublishedAt is null },
        new("Published", row => row.PublishedAt) { None = "Not yet" },
    ];

    protected override string FileName => "national-inquiries";

    public override async Task OnGetAsync(CancellationToken ct)
    {
        await base.OnGetAsync(ct);
        Capacity = await panel.CapacityAsync(ct);
        if (After is null && State is null)
            Waiting = await WaitingCases.OfAsync(panel, ct);
    }

    protected override Task<Page<NationalInquirySummary>> FetchAsync(string? after, int limit, CancellationToken ct) =>
        panel.InquiriesAsync(
        Query.Of(("state", State), ("sort", Order), ("after", after), ("limit", limit.ToString(CultureInfo.InvariantCulture))),
            ct);
}
