using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.SigningIn;

/// <summary>Who has done the first step, and how.</summary>
public sealed record PendingSignIn(Person Person, IReadOnlyList<string> Methods);

/// <summary>
/// Between the password, or a provider's word, and the second factor: a short-lived cookie that says who it is, and lets nobody in.
/// </summary>
public class PendingSignIns(IdentityDbContext db)
{
    static readonly string Scheme = IdentityConstants.TwoFactorUserIdScheme;
    const string Stamp = "stamp";

    public static Task BeginAsync(HttpContext http, Person person, IReadOnlyList<string> methods) =>
        http.SignInAsync(Scheme, new ClaimsPrincipal(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, person.Id.ToString()), new Claim(Stamp, person.SecurityStamp!),
            .. methods.Select(method => new Claim(ClaimNames.Methods, method))], Scheme)));

    /// <summary>Who did the first step here, unless that is too long ago or the password has changed since.</summary>
    public async Task<PendingSignIn?> FindAsync(HttpContext http, CancellationToken ct)
    {
        var pending = (await http.AuthenticateAsync(Scheme)).Principal;
        var person = await ActivePeople.FindAsync(db, pending?.FindFirstValue(ClaimTypes.NameIdentifier), ct);
        return pending is not null && person is not null && person.SecurityStamp == pending.FindFirstValue(Stamp)
            ? new PendingSignIn(person, [.. pending.FindAll(ClaimNames.Methods).Select(method => method.Value)])
            : null;
    }

    public static Task EndAsync(HttpContext http) => http.SignOutAsync(Scheme);
}
