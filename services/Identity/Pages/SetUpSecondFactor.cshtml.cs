using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Identity.SigningIn;

namespace Safeguarding.Identity.Pages;

/// <summary>/sign-in/set-up: straight after the password, for who needs a second factor and has none yet. No token before it.</summary>
[AllowAnonymous]
public class SetUpSecondFactorPage(PendingSignIns pending, AuthenticatorOffers offers, SecondFactors factors, Sessions sessions) : FormPage
{
    [BindProperty(Name = "code")]
    public string? Code { get; set; }

    [BindProperty(Name = "offer")]
    public string? Sealed { get; set; }

    public AuthenticatorOffer Offer { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await WhoAsync(ct) is not { Person: var person })
            return Again();
        Offer = offers.New(person);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await WhoAsync(ct) is not { Person: var person } first)
            return Again();
        Offer = offers.Open(person, Sealed) ?? offers.New(person);
        if (await factors.SetUpAsync(person, Offer.Secret, Code ?? "", ct) is not { } codes)
        {
            ModelState.AddModelError("code", "Enter the 6 digits that the app shows for this key now");
            return Page();
        }

        await PendingSignIns.EndAsync(HttpContext);
        await sessions.BeginAsync(person, [.. first.Methods, .. SignInMethods.Code], ct);
        return RecoveryCodes.Show(this, codes, Destination);
    }

    // Only who has none: a stolen password must not replace a factor.
    async Task<PendingSignIn?> WhoAsync(CancellationToken ct) =>
        await pending.FindAsync(HttpContext, ct) is { Person.TwoFactorEnabled: false } first ? first : null;

    LocalRedirectResult Again() => LocalRedirect("/sign-in" + QueryString.Create("returnUrl", Destination));
}
