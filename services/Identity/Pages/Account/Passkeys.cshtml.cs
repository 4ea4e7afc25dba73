using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Identity.SigningIn;

namespace Safeguarding.Identity.Pages.Account;

/// <summary>/account/passkeys: the person's passkeys, and removing one.</summary>
public class PasskeysPage(Sessions sessions, Passkeys passkeys) : AccountPage(sessions)
{
    public IReadOnlyList<UserPasskeyInfo> Mine { get; private set; } = [];

    public string? Banner => Done switch
    {
        "added" => "You can now sign in with your passkey",
        "removed" => "The passkey no longer signs you in",
        _ => null,
    };

    protected override bool NeedsConfirmation => HttpMethods.IsPost(Request.Method);

    public async Task OnGetAsync(CancellationToken ct) => Mine = await passkeys.OfAsync(Me.Person, ct);

    public async Task<IActionResult> OnPostRemoveAsync(string? id, CancellationToken ct) =>
        Base64Url.IsValid(id) && await passkeys.RemoveAsync(Me, Base64Url.DecodeFromChars(id), ct)
            ? LocalRedirect("/account/passkeys?done=removed")
            : NotFound();

    public static string IdOf(UserPasskeyInfo passkey) => Base64Url.EncodeToString(passkey.CredentialId);
}
