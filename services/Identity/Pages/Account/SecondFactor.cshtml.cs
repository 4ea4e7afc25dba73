using Microsoft.AspNetCore.Mvc;
using Safeguarding.Identity.SigningIn;

namespace Safeguarding.Identity.Pages.Account;

/// <summary>/account/second-factor: an authenticator app in place of the one before, or the first of who needs none.</summary>
public class SecondFactorPage(Sessions sessions, AuthenticatorOffers offers, SecondFactors factors) : AccountPage(sessions)
{
    [BindProperty(Name = "code")]
    public string? Code { get; set; }

    [BindProperty(Name = "offer")]
    public string? Sealed { get; set; }

    public AuthenticatorOffer Offer { get; private set; } = null!;

    protected override bool NeedsConfirmation => true;

    public void OnGet() => Offer = offers.New(Me.Person);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Offer = offers.Open(Me.Person, Sealed) ?? offers.New(Me.Person);
        if (await factors.ReplaceAsync(Me, Offer.Secret, Code ?? "", ct) is { } codes)
            return Pages.RecoveryCodes.Show(this, codes, "/account?done=second-factor");
        ModelState.AddModelError("code", "Enter the 6 digits that the app shows for this key now");
        return Page();
    }
}
