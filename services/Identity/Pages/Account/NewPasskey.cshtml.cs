using Microsoft.AspNetCore.Mvc;
using Safeguarding.Identity.SigningIn;

namespace Safeguarding.Identity.Pages.Account;

/// <summary>/account/passkeys/new: the browser makes one, which needs its script.</summary>
public class NewPasskeyPage(Sessions sessions, Passkeys passkeys) : AccountPage(sessions)
{
    const int MaxNameLength = 60;

    [BindProperty(Name = "name")]
    public string? Name { get; set; }

    [BindProperty(Name = "credential")]
    public string? Credential { get; set; }

    public string Offer { get; private set; } = "";

    protected override bool NeedsConfirmation => true;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if ((await passkeys.OfAsync(Me.Person, ct)).Count >= Passkeys.MaxCount)
            return LocalRedirect("/account/passkeys");
        return await ShowAsync();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(Name))
            ModelState.AddModelError("name", "Enter a name for this passkey");
        else if (Name.Trim().Length > MaxNameLength)
            ModelState.AddModelError("name", $"The name must be {MaxNameLength} characters or fewer");
        else if ((await passkeys.OfAsync(Me.Person, ct)).Count >= Passkeys.MaxCount
            || string.IsNullOrEmpty(Credential) || !await passkeys.AddAsync(Me, Name.Trim(), Credential, ct))
            ModelState.AddModelError("name", "Your browser did not make a passkey. Try again, or use another device");
        return ModelState.IsValid ? LocalRedirect("/account/passkeys?done=added") : await ShowAsync();
    }

    async Task<IActionResult> ShowAsync()
    {
        Offer = await passkeys.OfferAsync(Me.Person);
        return Page();
    }
}
