using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace Safeguarding.Portal.KeptForms;

/// <summary>
/// Whether a form was opened here, in this browser. ASP.NET's own token cannot say so
/// once the session it was made for has ended; this one belongs
/// to the same cookie alone.
/// </summary>
sealed class FromHere(IDataProtectionProvider keys, IAntiforgery antiforgery, IOptions<AntiforgeryOptions> options)
{
    public const string Field = "from-here";

    /// <summary>The name of ASP.NET's own field, which belongs to the session that ended.</summary>
    public string Antiforgery => options.Value.FormFieldName;

    /// <summary>What a form of this browser bears.</summary>
    public string Proof(HttpContext http) =>
        Protector.Protect(HashOf(antiforgery.GetAndStoreTokens(http).CookieToken ?? http.Request.Cookies[options.Value.Cookie.Name!]!));

    /// <summary>Names this browser; null where it has opened no form here.</summary>
    public string? BrowserOf(HttpRequest request) =>
        request.Cookies[options.Value.Cookie.Name!] is { Length: > 0 } cookie ? HashOf(cookie) : null;

    public bool Proves(HttpRequest request, IFormCollection form) =>
        IsSameOrigin(request) && BrowserOf(request) is { } browser && form[Field].Any(proof => Open(proof) == browser);

    // Old browsers send neither header; and "null" is what the referrer policy of these pages makes of the second.
    static bool IsSameOrigin(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site)
            return site == "same-origin";
        return request.Headers.Origin.ToString() is var origin
            && (origin is "" or "null" || Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority == request.Host.Value);
    }

    string? Open(string? proof)
    {
        try
        {
            return string.IsNullOrEmpty(proof) ? null : Protector.Unprotect(proof);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    IDataProtector Protector => keys.CreateProtector("Safeguarding.Portal.FromHere");

    static string HashOf(string cookie) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(cookie)));
}
