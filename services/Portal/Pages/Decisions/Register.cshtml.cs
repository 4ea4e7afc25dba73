using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Portal.Lists;
using Safeguarding.Portal.Show;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Portal.Pages.Decisions;

/// <summary>The public register: what the panel decided and why, without any case, area or person.</summary>
[AllowAnonymous]
public class RegisterPage(PanelClient panel, TimeProvider clock) : ListPage<RegisteredDecision>
{
    const int FirstYear = 2018;

    [BindProperty(SupportsGet = true, Name = "outcome")]
    public string? Outcome { get; set => field = Codes.Known<PanelOutcome>(value); }

    [BindProperty(SupportsGet = true, Name = "year")]
    public string? Year { get; set; }

    public override string Caption => "Register of decisions";

    public override string Empty =>
        Outcome is null && Year is null ? "No decision has been made yet." : "No decisions match. Choose another decision or year.";

    /// <summary>Every version of the criteria, for the wording behind the codes.</summary>
    public IReadOnlyList<CriteriaVersion> Criteria { get; private set; } = [];

    public IReadOnlyList<Choice> Outcomes { get; } = Choices.Of<PanelOutcome>(PanelWords.For);

    public IReadOnlyList<Choice> Years =>
        [.. Enumerable.Range(FirstYear, LondonTime.DateOf(clock.GetUtcNow()).Year - FirstYear + 1).Reverse()
        .Select(year => year.ToString(CultureInfo.InvariantCulture)).Select(year => new Choice(year, year))];

    public override IReadOnlyList<Column<RegisteredDecision>> Columns =>
    [
        new("Decided", row => row.DecidedOn) { Sort = "decided", Standing = Standing.Descending },
        new("Outcome", row => PanelWords.For(row.Outcome)),
        new("Reason", row => row.PublicReason),
        new("Criteria version", row => row.CriteriaVersion),
        new("Considerations", row => row.Answers.Select(answer => $"{answer.Key}: {PanelWords.For(answer.Value)}")),
        new("Revised since", row => row.Revised),
    ];

    protected override string FileName => "decisions";

    protected override int Limit => 20;

    public string WordingOf(RegisteredDecision decision, string code) =>
        Criteria.FirstOrDefault(version => version.Version == decision.CriteriaVersion)?.National.FirstOrDefault(criterion =>
            criterion.Code == code)?.Text ?? code;

    public override async Task OnGetAsync(CancellationToken ct)
    {
        await base.OnGetAsync(ct);
        Criteria = await panel.CriteriaAsync(ct);
    }

    protected override void Check() => Year = Years.Any(year => year.Value == Year) ? Year : null;

    protected override Task<Page<RegisteredDecision>> FetchAsync(string? after, int limit, CancellationToken ct) => panel.RegisterAsync(
        Query.Of(("outcome", Outcome), ("year", Year), ("sort", Order), ("after", after),
            ("limit", limit.ToString(CultureInfo.InvariantCulture))),
        ct);
}
