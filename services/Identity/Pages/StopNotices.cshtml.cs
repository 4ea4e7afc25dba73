using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Identity.Model;
using Safeguarding.Identity.Notices;

namespace Safeguarding.Identity.Pages;

/// <summary>/account/notices/stop/{token}, from a mail. Opening it changes nothing; its button does, without sign-in.</summary>
[AllowAnonymous]
public class StopNoticesPage(IdentityDbContext db, StopLinks links, NoticeChoice choice) : PageModel
{
    /// <summary>Whose mails they are; none for a link that is not from here.</summary>
    public Person? Person { get; private set; }

    public bool Stopped => Person?.NoticeMails == NoticeMails.StatutoryOnly;

    public Task<IActionResult> OnGetAsync(string token, CancellationToken ct) => ShowAsync(token, ct);

    public async Task<IActionResult> OnPostAsync(string token, CancellationToken ct)
    {
        var page = await ShowAsync(token, ct);
        if (Person is not null)
            await choice.MakeAsync(Person, NoticeMails.StatutoryOnly, "by the link of a mail", ct);
        return page;
    }

    async Task<IActionResult> ShowAsync(string token, CancellationToken ct)
    {
        Person = await links.FindAsync(token, db, ct);
        if (Person is null)
            Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }
}
