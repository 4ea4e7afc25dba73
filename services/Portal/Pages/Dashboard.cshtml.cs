using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Tasks;
using Safeguarding.Portal.Charts;
using Safeguarding.Portal.Clients;
using Safeguarding.Portal.Show;
using Safeguarding.Portal.SignIn;
using Safeguarding.Portal.Tasks;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.ServiceDefaults.Tasks;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Portal.Pages;

/// <summary>Where people land after signing in: what waits for them, most urgent first, each with why it is theirs.</summary>
[Authorize(Policies.SignedIn)]
public class DashboardPage(CurrentUser person, AreaRegister areas, Worklist worklist, PanelClient panel, TimeProvider clock)
    : PageModel
{
    /// <summary>Of each band; a link leads to all.</summary>
    const int Few = 4;

    // What is finished would make every bar of what is not too short to see.
    static readonly IReadOnlySet<CaseState> Finished =
        new HashSet<CaseState>
        {
            CaseState.Decided, CaseState.NationalInquiryPublished, CaseState.Withdrawn, CaseState.SetAside, CaseState.Deescalated,
        };

    public CurrentUser Person => person;

    public bool HasWorklist => worklist.IsFor;

    public Waiting Waiting { get; private set; } = null!;

    public IEnumerable<Area> Areas => person.AreaCodes.Select(areas.Find).OfType<Area>().OrderBy(area => area.Name, StringComparer.Ordinal);

    public string? Organisation => User.FindFirstValue(SignInSetup.OrganisationName);

    public bool IsNotifier => person.IsAreaPartner && person.Has(Roles.Notifier);

    /// <summary>For those to whom nothing is handed: where the national picture can be read today.</summary>
    public IReadOnlyList<(string Text, string Address)> ToRead => HasWorklist ? [] :
    [
        ("Lessons from serious incidents", "/library"), ("Bulletins", "/bulletins"), ("Decisions of the panel", "/decisions"),
        ("Reviewers", "/reviewers"), ("Feeds and data", "/feeds-and-data"),
    ];

    public Part<CaseCounts>? Counts { get; private set; }

    public IReadOnlyList<Bar> Bars => [.. (Counts?.Value?.States ?? []).Where(count => !Finished.Contains(count.State)).Select(count =>
        new Bar(PanelWords.For(count.State), count.Cases, $"/panel/cases?State={Codes.Of(count.State)}"))];

    public int FinishedCases => (Counts?.Value?.States ?? []).Where(count => Finished.Contains(count.State)).Sum(count => count.Cases);

    public IReadOnlyList<TaskRow> In(TaskBand band) => [.. Rows
        .Where(row => row.Task.BandOn(LondonTime.DateOf(clock.GetUtcNow())) == band).Take(Few)];

    IReadOnlyList<TaskRow> Rows { get; set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        var counts = person.IsPanel ? Part.OfAsync(panel.CountsAsync(ct)) : null;
        Waiting = await worklist.ReadAsync(band: null, after: null, Few, ct);
        Rows = await worklist.RowsAsync(Waiting, ct);
        if (counts is not null)
            Counts = await counts;
    }
}
