using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Identity.Model;
using Safeguarding.Identity.SigningIn;

namespace Safeguarding.Identity.Pages.Account;

/// <summary>/account/password: another password, for who has just given the present one.</summary>
public class PasswordPage(Sessions sessions, IdentityDbContext db, UserManager<Person> people, Hashing hashing, AccountChanges changes)
    : AccountPage(sessions)
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
        if (!ModelState.IsValid || !await people.IsGoodAsync(Me.Person, Password!, ModelState))
            return Page();

        Me.Person.PasswordHash = await hashing.RunAsync(() => people.PasswordHasher.HashPassword(Me.Person, Password!), ct);
        await changes.RecordAsync(Me, AccountChange.Password, ct);
        // A sign-in with the old one that is under way fails on this.
        Me.Person.ConcurrencyStamp = Guid.NewGuid().ToString();
        await db.SaveChangesAsync(ct);
        changes.Tell();
        return LocalRedirect("/account?done=password");
    }
}
