using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Identity.SigningIn;

namespace Safeguarding.Identity.Pages;

/// <summary>/sign-in: address and password; the second step asks for a code where the person has one.</summary>
[AllowAnonymous]
public class SignInPage(PasswordCheck passwords, Sessions sessions) : PageModel
{
    // Named as the fields are, whose ids the errors lead to.
    [BindProperty(Name = "email")]
    public string? Email { get; set; }

    [BindProperty(Name = "password")]
    public string? Password { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public IEnumerable<(string Field, string Message)> Errors =>
        ModelState.SelectMany(entry => entry.Value!.Errors, (entry, error) => (entry.Key, error.ErrorMessage));

    public void OnGet()
    {
        // Shows the form.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(Email))
            ModelState.AddModelError("email", "Enter your email address");
        if (string.IsNullOrEmpty(Password))
            ModelState.AddModelError("password", "Enter your password");
        if (!ModelState.IsValid)
            return Page();

        if (await passwords.FindAsync(Email!.Trim(), Password!, cancellationToken) is not { } person)
        {
            // One answer for every reason: wrong, unknown, locked, left.
            ModelState.AddModelError("email", "Email address or password is wrong. After several wrong passwords wait before you try again.");
            return Page();
        }

        await sessions.BeginAsync(person);
        return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/dashboard");
    }
}
