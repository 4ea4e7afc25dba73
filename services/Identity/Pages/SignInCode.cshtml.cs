using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Identity.SigningIn;

namespace Safeguarding.Identity.Pages;

/// <summary>/sign-in/code: the second step, after the password.</summary>
[AllowAnonymous]
public class SignInCodePage(PendingSignIns pending, SecondFactors factors, Sessions sessions) : FormPage
{
    [BindProperty(Name = "code")]
    public string? Code { get; set; }

    /// <summary>Whether a recovery code is asked for, as of who has lost their phone.</summary>
    [BindProperty(Name = "recovery", SupportsGet = true)]
    public bool Recovery { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) =>
        await pending.FindAsync(HttpContext, ct) is null ? Again() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await pending.FindAsync(HttpContext, ct) is not { Person: { TwoFactorEnabled: true } person } first)
            return Again();
        if (string.IsNullOrWhiteSpace(Code))
        {
            ModelState.AddModelError("code", Recovery ? "Enter a recovery code" : "Enter the code from your authenticator app");
            return Page();
        }

        if (await factors.CheckAsync(person, Code, ct) is not { } methods)
        {
            // One answer whether it is wrong, was used before or is not taken for now.
            ModelState.AddModelError("code",
                $"The code is wrong or was used before. {(Recovery ? "Try another one" : "Wait for the next one")}; "
                + "after several wrong codes wait longer.");
            return Page();
        }

        await PendingSignIns.EndAsync(HttpContext);
        await sessions.BeginAsync(person, [.. first.Methods, .. methods], ct);
        return LocalRedirect(Destination);
    }

    LocalRedirectResult Again() => LocalRedirect("/sign-in" + QueryString.Create("returnUrl", Destination));
}
