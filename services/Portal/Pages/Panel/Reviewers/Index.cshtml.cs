using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Portal.Lists;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel.Reviewers;

/// <summary>The secretariat looks after the pool: who is in it, who was removed and why.</summary>
[Authorize(Policies.Secretariat)]
public class PoolPage(ReviewersClient reviewers) : PageModel
{
    const int Rows = 25;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true, Name = "removed")]
    public bool Removed { get; set; }

    [BindProperty(SupportsGet = true, Name = "sort")]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true, Name = "after")]
    public string? After { get; set; }

    public Page<PooledReviewer> Pool { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => Pool = await ListAsync(After, Rows, ct);

    public IActionResult OnGetCsv(CancellationToken ct) => new CsvResult<PooledReviewer>(
        "reviewers-pool", ServiceCalls.AllAsync(after => ListAsync(after, 200, ct), ct),
        new("Name", row => row.Name),
        new("Expertise", row => row.Expertise),
        new("In the pool since", row => Dates.Machine(row.AddedOn)),
        new("Removed on", row => row.RemovedAt is { } at ? Dates.Machine(at) : null),
        new("Reason of removal", row => row.RemovalReason));

    Task<Page<PooledReviewer>> ListAsync(string? after, int limit, CancellationToken ct) => reviewers.AllAsync(
        ListAddress.Query(("q", Q), ("removed", Removed ? "true" : "false"), ("sort", Sort is "added" ? Sort : null), ("after", after), ("limit", limit.ToString(CultureInfo.InvariantCulture))),
        ct);
}
