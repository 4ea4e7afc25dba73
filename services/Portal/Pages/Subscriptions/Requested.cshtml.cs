using System.Security.Cryptography;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Safeguarding.Portal.Pages.Subscriptions;

/// <summary>
/// Shows the address as it was typed, so that a mistake in it is seen. It travels sealed: addresses stand in no URL, cookie or log.
/// </summary>
[AllowAnonymous, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public class RequestedPage(IDataProtectionProvider keys) : PageModel
{
    static readonly TimeSpan Shown = TimeSpan.FromMinutes(30);

    /// <summary><see langword="null"/> where the page was opened by itself or long after.</summary>
    public string? Email { get; private set; }

    public static string AddressFor(string email, IDataProtectionProvider keys) =>
        $"/subscriptions/requested?to={Protector(keys).Protect(email, Shown)}";

    public void OnGet(string? to)
    {
        try
        {
            Email = to is null ? null : Protector(keys).Unprotect(to);
        }
        catch (CryptographicException)
        {
            // Not ours, or too old.
        }
    }

    static ITimeLimitedDataProtector Protector(IDataProtectionProvider keys) =>
        keys.CreateProtector("Safeguarding.Portal.SubscriptionRequested").ToTimeLimitedDataProtector();
}
