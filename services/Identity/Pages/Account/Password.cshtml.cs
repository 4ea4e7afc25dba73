using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Identity.Model;
using Safeguarding.Identity.SigningIn;

namespace Safeguarding.Identity.Pages.Account;

/// <summary>/account/password: another password, for who has just given the present one.</summary>
public class PasswordPage(Sessions sessions, IdentityDbContext db, UserManager<Person> people, AccountChanges changes) : AccountPage(sessions)
{
    [BindProperty(Name = "password")]
    public string? Password { get; set; }

    [BindProperty(Name = "again")]
    public string? Again { get; set; }

    protected override bool NeedsConfirmation => true;

    public void OnGet()
    {
        // Shows the form.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (string.IsNullOrEmpty(Password))
            ModelState.AddModelError("password", "Enter a new password");
        else if (Password != Again)
            ModelState.AddModelError("again", "The two passwords are not the same");
        if (!ModelState.IsValid || !await IsGoodAsync(Password!))
            return Page();

        Me.Person.PasswordHash = people.PasswordHasher.HashPassword(Me.Person, Password!);
        await changes.RecordAsync(Me, AccountChange.Password, ct);
        // A sign-in with the old one that is under way fails on this.
        Me.Person.ConcurrencyStamp = Guid.NewGuid().ToString();
        await db.SaveChangesAsync(ct);
        changes.Tell();
        return LocalRedirect("/account?done=password");
    }

    async Task<bool> IsGoodAsync(string password)
    {
        if (password.Length > PasswordCheck.MaxPasswordLength)
            ModelState.AddModelError("password", $"Choose a password of at most {PasswordCheck.MaxPasswordLength} characters");
        foreach (var rule in people.PasswordValidators)
        {
            foreach (var error in (await rule.ValidateAsync(people, Me.Person, password)).Errors)
                ModelState.AddModelError("password", error.Description);
        }

        return ModelState.IsValid;
    }
}
