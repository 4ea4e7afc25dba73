using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Portal.Lists;

namespace Safeguarding.Portal.Pages.Bulletins;

/// <summary>The archive, newest first unless asked otherwise.</summary>
[AllowAnonymous]
public class BulletinsPage(LibraryClient library) : PageModel
{
    const int Rows = 25;

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public Page<BulletinHeadline> Bulletins { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => Bulletins = await ListAsync(After, Rows, ct);

    public IActionResult OnGetCsv(CancellationToken ct) => new CsvResult<BulletinHeadline>(
        "bulletins", ServiceCalls.AllAsync(after => ListAsync(after, 200, ct), ct),
        new("Issue", bulletin => bulletin.IssueNumber.ToString(CultureInfo.InvariantCulture)),
        new("Title", bulletin => bulletin.Title),
        new("Issued on", bulletin => Dates.Machine(bulletin.IssuedAt)),
        new("Themes", bulletin => string.Join("; ", bulletin.Themes.Select(theme => theme.Name))),
        new("Withdrawn", bulletin => bulletin.Withdrawn ? "yes" : "no"),
        new("Address", bulletin => $"{Request.Scheme}://{Request.Host}/bulletins/{bulletin.IssueNumber}"));

    Task<Page<BulletinHeadline>> ListAsync(string? after, int limit, CancellationToken ct) => library.BulletinsAsync(
        ListAddress.Query(("sort", Sort is "issued" ? Sort : null), ("after", after), ("limit", limit.ToString(CultureInfo.InvariantCulture))), ct);
}
