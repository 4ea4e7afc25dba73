using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Portal.Lists;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel;

/// <summary>Every case before the panel. What it is narrowed by is in the address, so a view can be kept and sent.</summary>
[Authorize(Policies.PanelReader)]
public class QueuePage(PanelClient panel) : PageModel
{
    const int Rows = 25;

    [BindProperty(SupportsGet = true, Name = "")]
    public QueueFilter Filter { get; set; } = new();

    public Page<CaseSummary> Cases { get; private set; } = null!;

    /// <summary>Views that are asked for every day.</summary>
    public IReadOnlyList<Crumb> Views { get; } =
    [
        new("All cases", "/panel/cases"),
        new("Waiting for the panel", "/panel/cases?State=awaitingDecision&sort=answerDue"),
        new("Answer overdue", "/panel/cases?Only=overdue&sort=answerDue"),
        new("My cases", "/panel/cases?Owner=me&sort=-priority"),
        new("Nobody's cases", "/panel/cases?Owner=nobody"),
    ];

    public async Task OnGetAsync(CancellationToken ct) => Cases = await panel.CasesAsync(Filter.Query(Rows), ct);

    public IActionResult OnGetCsv(CancellationToken ct) => new CsvResult<CaseSummary>(
        "panel-cases", ServiceCalls.AllAsync(after => panel.CasesAsync((Filter with { After = after }).Query(200), ct), ct),
        new("Reference", row => row.Reference),
        new("Area", row => row.AreaName),
        new("Area code", row => row.AreaCode),
        new("Kind", row => PanelWords.For(row.Kind)),
        new("Sent on", row => Dates.Machine(row.SentAt)),
        new("Late", row => row.Late ? "yes" : "no"),
        new("Media interest", row => row.MediaInterest ? "yes" : "no"),
        new("State", row => PanelWords.For(row.State)),
        new("Priority", row => PanelWords.For(row.Priority)),
        new("Owner", row => row.Owner?.Name),
        new("Rapid review due on", row => Dates.Machine(row.RapidReview.DueOn)),
        new("Rapid review sent on", row => row.RapidReview.SubmittedAt is { } at ? Dates.Machine(at) : null),
        new("Answer due on", row => row.RapidReview.ResponseDueOn is { } due ? Dates.Machine(due) : null),
        new("Outcome", row => row.Outcome is { } outcome ? PanelWords.For(outcome) : null),
        new("Decided on", row => row.DecidedAt is { } at ? Dates.Machine(at) : null));
}
