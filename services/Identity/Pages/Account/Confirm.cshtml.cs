using Microsoft.AspNetCore.Mvc;
using Safeguarding.Identity.SigningIn;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Pages.Account;

/// <summary>/account/confirm: password and code again, before a change of how the person signs in.</summary>
public class ConfirmPage(Sessions sessions, PasswordCheck passwords, SecondFactors factors) : AccountPage(sessions)
{
    readonly Sessions _sessions = sessions;

    [BindProperty(Name = "password")]
    public string? Password { get; set; }

    [BindProperty(Name = "code")]
    public string? Code { get; set; }

    /// <summary>Whether a recovery code is asked for, as of who has lost their phone.</summary>
    [BindProperty(Name = "recovery", SupportsGet = true)]
    public bool Recovery { get; set; }

    public void OnGet()
    {
        // Shows the form.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (string.IsNullOrEmpty(Password))
            ModelState.AddModelError("password", "Enter your password");
        if (Me.Person.TwoFactorEnabled && string.IsNullOrWhiteSpace(Code))
            ModelState.AddModelError("code", Recovery ? "Enter a recovery code" : "Enter the code from your authenticator app");
        if (!ModelState.IsValid)
            return Page();

        // Counted with wrong sign-ins: an open browser is no place to guess in.
        if (await passwords.FindAsync(Me.Person.Email!, Password!, ct) is null
            || Me.Person.TwoFactorEnabled && await factors.CheckAsync(Me.Person, Code!, ct) is null)
        {
            ModelState.AddModelError("password",
                "The password or the code is wrong, or the code was used before. After several wrong ones wait before you try again.");
            return Page();
        }

        await _sessions.ConfirmAsync(HttpContext, Me.Person, ct);
        return LocalRedirect(LocalAddress.Of(ReturnUrl) ?? "/account");
    }
}
