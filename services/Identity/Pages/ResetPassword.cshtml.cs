using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Identity.Model;
using Safeguarding.Identity.SigningIn;

namespace Safeguarding.Identity.Pages;

/// <summary>
/// /reset-password/{token}: who follows the link of a mail chooses a new password, and then signs in with it as always. Opening it changes
/// nothing.
/// </summary>
[AllowAnonymous]
public class ResetPasswordPage(PasswordResets resets, UserManager<Person> people, Hashing hashing) : FormPage
{
    [BindProperty(Name = "password")]
    public string? Password { get; set; }

    [BindProperty(Name = "again")]
    public string? Again { get; set; }

    /// <summary>Null where the link does not work, whatever the reason.</summary>
    public Person? Person { get; private set; }

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken ct) =>
        (Person = await resets.FindAsync(token, ct)) is null ? Dead() : Page();

    public async Task<IActionResult> OnPostAsync(string token, CancellationToken ct)
    {
        if ((Person = await resets.FindAsync(token, ct)) is not { } person)
            return Dead();

        if (string.IsNullOrEmpty(Password))
            ModelState.AddModelError("password", "Enter a new password");
        else if (Password != Again)
            ModelState.AddModelError("again", "The two passwords are not the same");
        if (!ModelState.IsValid || !await people.IsGoodAsync(person, Password!, ModelState))
            return Page();

        var hash = await hashing.RunAsync(() => people.PasswordHasher.HashPassword(person, Password!), ct);
        return await resets.ChangeAsync(person, hash, ct) ? LocalRedirect("/sign-in?done=password") : Dead();
    }

    PageResult Dead()
    {
        Person = null;
        Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }
}
