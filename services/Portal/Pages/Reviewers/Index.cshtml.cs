using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Portal.Lists;

namespace Safeguarding.Portal.Pages.Reviewers;

/// <summary>The pool from which reviewers of national inquiries are chosen, for everybody to read.</summary>
[AllowAnonymous]
public class ReviewersPage(ReviewersClient reviewers) : PageModel
{
    const int Rows = 25;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true, Name = "sort")]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true, Name = "after")]
    public string? After { get; set; }

    public Page<Reviewer> Pool { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => Pool = await ListAsync(After, Rows, ct);

    public IActionResult OnGetCsv(CancellationToken ct) => new CsvResult<Reviewer>(
        "reviewers", ServiceCalls.AllAsync(after => ListAsync(after, 200, ct), ct),
        new("Name", row => row.Name),
        new("Expertise", row => row.Expertise),
        new("In the pool since", row => Dates.Machine(row.AddedOn)));

    Task<Page<Reviewer>> ListAsync(string? after, int limit, CancellationToken ct) => reviewers.PoolAsync(
        ListAddress.Query(("q", Q), ("sort", Sort is "added" ? Sort : null), ("after", after), ("limit", limit.ToString(CultureInfo.InvariantCulture))), ct);
}
