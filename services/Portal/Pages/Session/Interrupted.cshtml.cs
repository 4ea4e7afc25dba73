using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Portal.KeptForms;

namespace Safeguarding.Portal.Pages.Session;

/// <summary>
/// Shown in place of a page whose form arrived without a session: it asks the sender to
/// sign in, and keeps what they typed. At its own address there
/// is nothing.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public class InterruptedPage : PageModel
{
    /// <summary>Id of the link that signs in, for the error summary to lead to.</summary>
    public const string SignInLink = "sign-in";

    public const string SignInFirst = "Sign in first, then come back to this page";

    public Interruption Interruption { get; private set; } = null!;

    public KeptForm Form => Interruption.Form;

    public string Sealed => HttpContext.RequestServices.GetRequiredService<SealedForms>().Seal(Form, Request);

    public IReadOnlyList<KeptText> Texts => KeptText.Of(Form.Fields);

    public IActionResult OnGet()
    {
        if (HttpContext.Features.Get<Interruption>() is not { } interruption)
            return LocalRedirect("/dashboard");
        Interruption = interruption;
        if (interruption.IsRepeated)
            ModelState.AddModelError(SignInLink, SignInFirst);
        return Page();
    }

    public IActionResult OnPost() => BadRequest();
}
