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
    /// <summary>Id of the link that signs in, for the error summary to lead to.</summary>
    public const string SignInLink = "sign-in";

    public KeptForm? Form { get; private set; }

    public string Sealed => Form!.Seal(keys);

    public bool SignedIn => User.Identity is { IsAuthenticated: true };

    public IActionResult OnGet() => LocalRedirect("/dashboard");

    public IActionResult OnPost(string? kept)
    {
        var interrupted = HttpContext.Features.Get<KeptForm>();
        Form = interrupted ?? KeptForm.Open(kept, keys);
        if (interrupted is null && !SignedIn)
            ModelState.AddModelError(SignInLink, "Sign in first, then come back to this page");
        return Form is null ? BadRequest() : Page();
    }
}
