using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Notices;

/// <summary>
/// Addresses in mails by which their reader, and nobody else, stops those that no duty asks for, without signing in: sealed, so that
/// nothing is kept of them, and good as long as the mail is.
/// </summary>
public sealed class StopLinks(IDataProtectionProvider keys, IdentitySettings identity)
{
    readonly IDataProtector _protector = keys.CreateProtector("stop-notice-mails");

    /// <summary>A page with a button.</summary>
    public Uri Page(Person person) => new(identity.Issuer, $"account/notices/stop/{Token(person)}");

    /// <summary>For mail programs' own button: acts on POST only (RFC 8058).</summary>
    public Uri OneClick(Person person) => new(identity.Issuer, $"api/identity/notice-mails/stop/{Token(person)}");

    /// <summary>Whose mail it was; null for what nobody here has made, and for who has left.</summary>
    public Task<Person?> FindAsync(string token, IdentityDbContext db, CancellationToken ct) =>
        Read(token) is { } id
            ? db.People.Include(person => person.Organisation)
                .SingleOrDefaultAsync(person => person.Id == id && person.LeftAt == null, ct)
            : Task.FromResult<Person?>(null);

    string Token(Person person) => WebEncoders.Base64UrlEncode(_protector.Protect(person.Id.ToByteArray()));

    Guid? Read(string token)
    {
        try
        {
            return new Guid(_protector.Unprotect(WebEncoders.Base64UrlDecode(token)));
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
