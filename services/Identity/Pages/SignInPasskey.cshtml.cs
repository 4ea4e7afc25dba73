using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Identity.SigningIn;

namespace Safeguarding.Identity.Pages;

/// <summary>/sign-in/passkey: in one step, in place of password and code.</summary>
[AllowAnonymous]
public class SignInPasskeyPage(Passkeys passkeys) : FormPage
{
    [BindProperty(Name = "credential")]
    public string? Credential { get; set; }

    public string Options { get; private set; } = "";

    public async Task OnGetAsync() => Options = await passkeys.AskAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!string.IsNullOrEmpty(Credential) && await passkeys.SignInAsync(Credential, ct))
            return LocalRedirect(Destination);
        // One answer whether it is unknown, was removed, too old or somebody's who has left.
        ModelState.AddModelError("continue", "This passkey does not sign anyone in here. Try again, or sign in with your password");
        Options = await passkeys.AskAsync();
        return Page();
    }
}
