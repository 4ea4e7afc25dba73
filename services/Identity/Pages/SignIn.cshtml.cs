using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Identity.Providers;
using Safeguarding.Identity.SigningIn;

namespace Safeguarding.Identity.Pages;

/// <summary>/sign-in: address and password; then the second factor, to be given or to be set up.</summary>
[AllowAnonymous]
public class SignInPage(PasswordCheck passwords, Sessions sessions, IReadOnlyList<Provider> providers) : FormPage
{
    // Named as the fields are, whose ids the errors lead to.
    [BindProperty(Name = "email")]
    public string? Email { get; set; }

    [BindProperty(Name = "password")]
    public string? Password { get; set; }

    /// <summary>Why the page is shown again, as the address says it.</summary>
    [BindProperty(Name = "problem", SupportsGet = true)]
    public string? Problem { get; set; }

    /// <summary>What the page before did; told once.</summary>
    [BindProperty(Name = "done", SupportsGet = true)]
    public string? Done { get; set; }

    public IReadOnlyList<Provider> Providers => providers;

    public void OnGet()
    {
        var words = Problem switch
        {
            "provider" => "Your organisation’s sign-in did not lead to an account here. Accept your invitation first, or "
                + "sign in with your password.",
            "provider-unavailable" => "Your organisation’s sign-in does not answer. Try again later, or sign in with your password.",
            _ => null,
        };
        if (words is not null)
            ModelState.AddModelError("email", words);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(Email))
            ModelState.AddModelError("email", "Enter your email address");
        if (string.IsNullOrEmpty(Password))
            ModelState.AddModelError("password", "Enter your password");
        if (!ModelState.IsValid)
            return Page();

        if (await passwords.FindAsync(Email!.Trim(), Password!, ct) is not { } person)
        {
            // One answer for every reason: wrong, unknown, locked, left.
            ModelState.AddModelError("email",
                "Email address or password is wrong. After several wrong passwords wait before you try again.");
            return Page();
        }

        if (!person.TwoFactorEnabled && !SecondFactors.IsNeededBy(person))
        {
            await sessions.BeginAsync(person, SignInMethods.Password, ct);
            return LocalRedirect(Destination);
        }

        await PendingSignIns.BeginAsync(HttpContext, person, SignInMethods.Password);
        return LocalRedirect(
            (person.TwoFactorEnabled ? "/sign-in/code" : "/sign-in/set-up") + QueryString.Create("returnUrl", Destination));
    }
}
