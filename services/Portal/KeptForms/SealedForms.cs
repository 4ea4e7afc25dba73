using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Safeguarding.Portal.KeptForms;

/// <summary>Seals forms for the browser they came from, and opens them for that one alone.</summary>
sealed class SealedForms(IDataProtectionProvider keys, FromHere fromHere)
{
    public const string Field = "kept-form";
    static readonly TimeSpan Lifetime = TimeSpan.FromHours(8);

    /// <summary>The form that was sent, if it was opened here.</summary>
    public KeptForm? Of(HttpRequest request, IFormCollection form) => fromHere.Proves(request, form)
        ? KeptForm.Of(request, form, new HashSet<string> { fromHere.Antiforgery, FromHere.Field, Field })
        : null;

    public string Seal(KeptForm form, HttpRequest request) => Protector(request)!.Protect(JsonSerializer.Serialize(form), Lifetime);

    /// <summary>The form, or null where it was altered, is too old, came from another browser, or is none.</summary>
    public KeptForm? Open(string? kept, HttpRequest request)
    {
        try
        {
            return string.IsNullOrEmpty(kept) || Protector(request) is not { } protector ? null
                : JsonSerializer.Deserialize<KeptForm>(protector.Unprotect(kept));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    ITimeLimitedDataProtector? Protector(HttpRequest request) => fromHere.BrowserOf(request) is { } browser
        ? keys.CreateProtector("Safeguarding.Portal.KeptForm", browser).ToTimeLimitedDataProtector()
        : null;
}
