using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Safeguarding.Portal.KeptForms;

/// <summary>
/// A form that arrived after its sender's session had ended. It travels with the sender's own page, encrypted, until they have signed in
/// again: nothing is stored here, and nothing they typed is lost. Files do not travel.
/// </summary>
public record KeptForm(string Address, IReadOnlyList<KeptField> Fields, bool HadFiles)
{
    static readonly TimeSpan Kept = TimeSpan.FromHours(8);

    // ASP.NET's own field belongs to the session that ended.
    const string Antiforgery = "__RequestVerificationToken";

    public static async Task<KeptForm> OfAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
        var fields = from field in form
                     where field.Key != Antiforgery
                     from value in field.Value
                     select new KeptField(field.Key, value ?? "");
        return new KeptForm(request.PathBase + request.Path + request.QueryString, [.. fields], form.Files.Count > 0);
    }

    public string Seal(IDataProtectionProvider keys) => Protector(keys).Protect(JsonSerializer.Serialize(this), Kept);

    /// <summary>The form, or null where it was altered, is too old, or is none.</summary>
    public static KeptForm? Open(string? sealedForm, IDataProtectionProvider keys)
    {
        try
        {
            return sealedForm is null ? null : JsonSerializer.Deserialize<KeptForm>(Protector(keys).Unprotect(sealedForm));
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    static ITimeLimitedDataProtector Protector(IDataProtectionProvider keys) =>
        keys.CreateProtector("Safeguarding.Portal.KeptForm").ToTimeLimitedDataProtector();
}

/// <summary>One value of a kept form.</summary>
public record KeptField(string Name, string Value);
