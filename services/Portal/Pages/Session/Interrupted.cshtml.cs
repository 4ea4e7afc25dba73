using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Portal.KeptForms;

namespace Safeguarding.Portal.Pages.Session;

/// <summary>
/// Shown in place of a page whose form arrived without a session. First it asks the sender to sign in, then it sends the form again,
/// by button: nothing is changed here.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public class InterruptedPage(IDataProtectionProvider keys) : PageModel
{
    public KeptForm? Form { get; private set; }

    public string Sealed => Form!.Seal(keys);

    /// <summary>The sender pressed the button but has not signed in.</summary>
    public bool TooEarly { get; private set; }

    public bool SignedIn => User.Identity is { IsAuthenticated: true };

    public IActionResult OnGet() => LocalRedirect("/dashboard");

    public IActionResult OnPost(string? kept)
    {
        var interrupted = HttpContext.Features.Get<KeptForm>();
        Form = interrupted ?? KeptForm.Open(kept, keys);
        TooEarly = interrupted is null && !SignedIn;
        return Form is null ? BadRequest() : Page();
    }
}
