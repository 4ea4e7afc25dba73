using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Identity.Model;
using Safeguarding.Identity.SigningIn;

namespace Safeguarding.Identity.Pages.Account;

/// <summary>/account/recovery-codes: new ones, in place of those that are used up or may have been seen.</summary>
public class RecoveryCodesPage(
    Sessions sessions, UserManager<Person> people, SecondFactors factors, AccountChanges changes) : AccountPage(sessions)
{
    public int Left { get; private set; }

    protected override bool NeedsConfirmation => true;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!Me.Person.TwoFactorEnabled)
            return LocalRedirect("/account/second-factor");
        Left = await people.CountRecoveryCodesAsync(Me.Person);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!Me.Person.TwoFactorEnabled)
            return LocalRedirect("/account/second-factor");
        await changes.RecordAsync(Me, AccountChange.RecoveryCodes, ct);
        if (await factors.NewRecoveryCodesAsync(Me.Person) is not { } codes)
        {
            ModelState.AddModelError("continue", "Your account was changed at the same moment. Try again");
            return await OnGetAsync();
        }

        changes.Tell();
        return Pages.RecoveryCodes.Show(this, codes, "/account?done=recovery-codes");
    }
}
