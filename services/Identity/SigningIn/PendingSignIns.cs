using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Safeguarding.Identity.Model;

namespace Safeguarding.Identity.SigningIn;

/// <summary>Between the password and the second factor: a short-lived cookie that says who gave the password, and lets nobody in.</summary>
public class PendingSignIns(IdentityDbContext db)
{
    static readonly string Scheme = IdentityConstants.TwoFactorUserIdScheme;
    const string Stamp = "stamp";

    public static Task BeginAsync(HttpContext http, Person person) => http.SignInAsync(Scheme, new ClaimsPrincipal(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, person.Id.ToString()), new Claim(Stamp, person.SecurityStamp!)], Scheme)));

    /// <summary>Who gave the password here, unless that is too long ago or the password has changed since.</summary>
    public async Task<Person?> FindAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var pending = (await http.AuthenticateAsync(Scheme)).Principal;
        var person = await ActivePeople.FindAsync(db, pending?.FindFirstValue(ClaimTypes.NameIdentifier), cancellationToken);
        return person?.SecurityStamp == pending?.FindFirstValue(Stamp) ? person : null;
    }

    public static Task EndAsync(HttpContext http) => http.SignOutAsync(Scheme);
}
