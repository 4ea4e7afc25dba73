using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OpenIddict.Abstractions;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Audit;

namespace Safeguarding.Identity.SigningIn;

/// <summary>The sign-in of a browser at this service: a row, and a cookie that names it.</summary>
public class Sessions(
    IdentityDbContext db, SignInManager<Person> signIn, IOpenIddictAuthorizationManager grants, FailedSignIns failures,
        KnownBrowsers browsers,
    TimeProvider clock)
{
    /// <summary>As <see cref="IdentityConstants.ApplicationScheme"/>, which attributes cannot name.</summary>
    public const string Scheme = "Identity.Application";

    const string IdKey = "session";
    const string MethodsKey = "methods";
    const string ConfirmedAtKey = "confirmed-at";

    /// <summary>
    /// The person is in, by these methods of <see cref="SignInMethods"/>. A browser has one session: what it had before ends.
    /// </summary>
    public async Task BeginAsync(Person person, IReadOnlyList<string> methods, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (await FindAsync(signIn.Context, ct) is { } before)
            before.Session.EndedAt = now;
        var session = new Session
        {
            Id = Guid.CreateVersion7(),
            PersonId = person.Id,
            BeganAt = now,
            SeenAt = now,
            Browser = BrowserKind.Of(signIn.Context.Request.Headers.UserAgent.ToString()),
        };
        db.Add(session);
        await failures.ForgetAsync(person, ct);
        person.LastSignedInAt = now;
        db.Audit(person.AsUser(), "SignedIn", nameof(Person), person.Id, $"sign-in by {string.Join(' ', methods)}", now);
        await db.SaveChangesAsync(ct);

        browsers.Remember(signIn.Context, person);
        await signIn.SignInAsync(person, new AuthenticationProperties
        {
            Items = { [IdKey] = session.Id.ToString(), [MethodsKey] = string.Join(' ', methods) },
        });
    }

    /// <summary>Who is signed in in this browser.</summary>
    public async Task<SignedIn?> FindAsync(HttpContext http, CancellationToken ct)
    {
        var properties = (await http.AuthenticateAsync(Scheme)).Properties;
        if (IdIn(properties) is not { } id
            || await db.Sessions.LiveAt(clock.GetUtcNow().UtcDateTime).FirstOrDefaultAsync(row => row.Id == id, ct) is not { } session
            || await ActivePeople.FindAsync(db, session.PersonId.ToString(), ct) is not { } person)
            return null;
        return new SignedIn(person, session, properties!.GetString(MethodsKey)?.Split(' ') ?? [])
        {
            ConfirmedAt = properties.GetString(ConfirmedAtKey) is { } at
                ? DateTime.Parse(at, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind) : null,
        };
    }

    /// <summary>The person in this browser has given password and code again, which counts for a while.</summary>
    public async Task ConfirmAsync(HttpContext http, Person person, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await failures.ForgetAsync(person, ct);
        db.Audit(person.AsUser(), "SignInConfirmed", nameof(Person), person.Id, "change of the own account", now);
        await db.SaveChangesAsync(ct);

        var session = await http.AuthenticateAsync(Scheme);
        session.Properties!.SetString(ConfirmedAtKey, now.ToString("O", CultureInfo.InvariantCulture));
        await http.SignInAsync(Scheme, session.Principal!, session.Properties);
    }

    /// <summary>Ends the sign-in of this browser, or that of the given id where its cookie has run out.</summary>
    public async Task EndAsync(HttpContext http, string? id, CancellationToken ct)
    {
        var ended = (await FindAsync(http, ct))?.Session
            ?? (Guid.TryParse(id, out var sessionId) ? await db.Sessions.FindAsync([sessionId], ct) : null);
        if (ended is { EndedAt: null } && await ActivePeople.FindAsync(db, ended.PersonId.ToString(), ct) is { } person)
        {
            ended.EndedAt = clock.GetUtcNow().UtcDateTime;
            await SaveSignedOutAsync(person, ct);
        }

        await http.SignOutAsync(Scheme);
    }

    /// <summary>Ends every sign-in of the person in this browser, and with them the refresh tokens that came from any of them.</summary>
    public async Task EndEverywhereAsync(HttpContext http, CancellationToken ct)
    {
        if (await FindAsync(http, ct) is { Person: var person })
        {
            await db.EndSessionsAsync(person.Id, clock.GetUtcNow().UtcDateTime, ct);
            await SaveSignedOutAsync(person, ct);
            await grants.RevokeBySubjectAsync(person.Id.ToString(), ct);
        }

        await http.SignOutAsync(Scheme);
    }

    internal static Guid? IdIn(AuthenticationProperties? properties) =>
        Guid.TryParse(properties?.GetString(IdKey), out var sessionId) ? sessionId : null;

    Task SaveSignedOutAsync(Person person, CancellationToken ct)
    {
        db.Audit(person.AsUser(), "SignedOut", nameof(Person), person.Id, "signing out", clock.GetUtcNow().UtcDateTime);
        return db.SaveChangesAsync(ct);
    }
}
