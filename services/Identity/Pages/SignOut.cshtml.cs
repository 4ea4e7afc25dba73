using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Identity.SigningIn;

namespace Safeguarding.Identity.Pages;

/// <summary>/sign-out: by button, so that a link or picture cannot sign anyone out.</summary>
[AllowAnonymous]
public class SignOutPage(Sessions sessions) : PageModel
{
    public void OnGet()
    {
        // Shows the button.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await sessions.EndEverywhereAsync(HttpContext, ct);
        return LocalRedirect("/");
    }
}
