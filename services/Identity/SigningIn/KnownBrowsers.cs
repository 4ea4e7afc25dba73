using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.SigningIn;

/// <summary>
/// A browser in which somebody has signed in bears a cookie that says so, signed here. It
/// lets nobody in: it only keeps their wrong attempts apart from
/// those that strangers make elsewhere.
/// </summary>
public sealed class KnownBrowsers(IDataProtectionProvider keys, IdentitySettings identity, TimeProvider clock)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(90);

    // A shared computer knows the last few.
    const int MaxPeople = 5;
    const char Separator = ' ';

    /// <summary>How the places of such browsers begin.</summary>
    public const string Known = "browser ";

    readonly ITimeLimitedDataProtector _protector = keys.CreateProtector("known-browser").ToTimeLimitedDataProtector();

    /// <summary>Where attempts to sign this person in are counted.</summary>
    public string PlaceOf(HttpContext http, Person person) => Read(
        http) is [var browser, .. var people] && people.Contains(person.Id.ToString("N"))
        ? Known + browser
        : $"network {Network.Of(http.Connection.RemoteIpAddress)}";

    /// <summary>The person has signed in in this browser.</summary>
    public void Remember(HttpContext http, Person person)
    {
        var known = Read(http);
        var people = known.Skip(1).Prepend(person.Id.ToString("N")).Distinct().Take(MaxPeople);
        string[] remembered = [known.FirstOrDefault() ?? Guid.NewGuid().ToString("N"), .. people];
        var cookie = Cookie();
        cookie.Expiration = Lifetime;
        http.Response.Cookies.Append(cookie.Name!, _protector.Protect(string.Join(Separator, remembered), Lifetime),
            cookie.Build(http, clock.GetUtcNow()));
    }

    string[] Read(HttpContext http)
    {
        try
        {
            return http.Request.Cookies[Cookie().Name!] is { Length: > 0 } cookie ? _protector.Unprotect(cookie).Split(Separator) : [];
        }
        catch (CryptographicException)
        {
            return [];
        }
    }

    CookieBuilder Cookie()
    {
        var cookie = new CookieBuilder();
        cookie.BindToHost("identity-known", identity);
        return cookie;
    }
}
