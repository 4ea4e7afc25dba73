using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Portal.Lists;
using Safeguarding.Portal.Show;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Portal.Pages.Decisions;

/// <summary>The public register: what the panel decided and why, without any case, area or person.</summary>
[AllowAnonymous]
public class RegisterPage(PanelClient panel, TimeProvider clock) : PageModel
{
    const int Rows = 20;
    const int FirstYear = 2018;

    [BindProperty(SupportsGet = true, Name = "outcome")]
    public string? Outcome { get; set; }

    [BindProperty(SupportsGet = true, Name = "year")]
    public string? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "sort")]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true, Name = "after")]
    public string? After { get; set; }

    public Page<RegisteredDecision> Decisions { get; private set; } = null!;

    /// <summary>Every version of the criteria, for the wording behind the codes.</summary>
    public IReadOnlyList<CriteriaVersion> Criteria { get; private set; } = [];

    public IReadOnlyList<Choice> Outcomes { get; } = Codes.Choices<PanelOutcome>(PanelWords.For);

    public IReadOnlyList<Choice> Years => [.. Enumerable.Range(FirstYear, LondonTime.DateOf(clock.GetUtcNow()).Year - FirstYear + 1).Reverse()
        .Select(year => year.ToString(CultureInfo.InvariantCulture)).Select(year => new Choice(year, year))];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Decisions = await ListAsync(After, Rows, ct);
        Criteria = await panel.CriteriaAsync(ct);
    }

    public IActionResult OnGetCsv(CancellationToken ct) => new CsvResult<RegisteredDecision>(
        "decisions", ServiceCalls.AllAsync(after => ListAsync(after, 200, ct), ct),
        new("Decided on", row => Dates.Machine(row.DecidedOn)),
        new("Outcome", row => PanelWords.For(row.Outcome)),
        new("Reason", row => row.PublicReason),
        new("Criteria version", row => row.CriteriaVersion.ToString(CultureInfo.InvariantCulture)),
        new("Considerations", row => string.Join("; ", row.Answers.Select(answer => $"{answer.Key}: {PanelWords.For(answer.Value)}"))),
        new("Revised since", row => row.Revised ? "yes" : "no"));

    public string WordingOf(RegisteredDecision decision, string code) =>
        Criteria.FirstOrDefault(version => version.Version == decision.CriteriaVersion)?.National.FirstOrDefault(criterion => criterion.Code == code)?.Text ?? code;

    Task<Page<RegisteredDecision>> ListAsync(string? after, int limit, CancellationToken ct) => panel.RegisterAsync(
        ListAddress.Query(("outcome", Outcome), ("year", Year), ("sort", Sort), ("after", after), ("limit", limit.ToString(CultureInfo.InvariantCulture))),
        ct);
}
