using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using OpenIddict.Abstractions;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Audit;

namespace Safeguarding.Identity.SigningIn;

/// <summary>The sign-in of a browser at this service, kept in its cookie.</summary>
public class Sessions(IdentityDbContext db, SignInManager<Person> signIn, IOpenIddictAuthorizationManager grants, TimeProvider clock)
{
    const string SignedInAtKey = "signed-in-at";
    const string MethodsKey = "methods";

    /// <summary>The person is in, by these methods of <see cref="SignInMethods"/>.</summary>
    public async Task BeginAsync(Person person, IReadOnlyList<string> methods, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        person.AccessFailedCount = 0;
        person.LockoutEnd = null;
        person.LastSignedInAt = now.UtcDateTime;
        db.Audit(person.AsUser(), "SignedIn", nameof(Person), person.Id, $"sign-in by {string.Join(' ', methods)}", now.UtcDateTime);
        await db.SaveChangesAsync(cancellationToken);

        await signIn.SignInAsync(person, new AuthenticationProperties
        {
            // The cookie's own time moves, and its claims are made anew, each time its person is looked up again.
            Items = { [SignedInAtKey] = now.ToString("O", CultureInfo.InvariantCulture), [MethodsKey] = string.Join(' ', methods) },
        });
    }

    /// <summary>Ends the sign-in of this browser.</summary>
    public Task EndAsync(HttpContext http, CancellationToken cancellationToken) => EndAsync(http, _ => { }, cancellationToken);

    /// <summary>Ends every sign-in of the person in this browser, and with them the refresh tokens that came from any of them.</summary>
    public async Task EndEverywhereAsync(HttpContext http, CancellationToken cancellationToken)
    {
        if (await EndAsync(http, person => person.SecurityStamp = Guid.NewGuid().ToString(), cancellationToken) is { } person)
            await grants.RevokeBySubjectAsync(person.Id.ToString(), cancellationToken);
    }

    public static DateTimeOffset? SignedInAt(AuthenticateResult session) =>
        session.Properties?.Items.TryGetValue(SignedInAtKey, out var at) == true
            ? DateTimeOffset.Parse(at!, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind)
            : null;

    /// <summary>How the person of this session signed in.</summary>
    public static IReadOnlyList<string> MethodsOf(AuthenticateResult session) =>
        session.Properties?.Items.TryGetValue(MethodsKey, out var methods) == true ? methods!.Split(' ') : [];

    async Task<Person?> EndAsync(HttpContext http, Action<Person> end, CancellationToken cancellationToken)
    {
        var session = await http.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        var person = await ActivePeople.FindAsync(db, session.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), cancellationToken);
        if (person is not null)
        {
            end(person);
            db.Audit(person.AsUser(), "SignedOut", nameof(Person), person.Id, "signing out", clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync(cancellationToken);
        }

        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
        return person;
    }
}
