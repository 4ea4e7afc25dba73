using Microsoft.AspNetCore.Identity;
using Safeguarding.Identity.Model;

namespace Safeguarding.Identity.SigningIn;

/// <summary>
/// Passkeys of people (WebAuthn). The device itself asks for a finger, a face or a PIN,
/// so that one counts for password and second factor together,
/// and it answers this site alone: a page that only looks like it gets nothing.
/// </summary>
public class Passkeys(IdentityDbContext db, SignInManager<Person> signIn, PeopleStore store, AccountChanges changes, Sessions sessions)
{
    public const int MaxCount = 10;

    public async Task<IReadOnlyList<UserPasskeyInfo>> OfAsync(Person person, CancellationToken ct) =>
        [.. (await store.GetPasskeysAsync(person, ct)).OrderBy(passkey => passkey.CreatedAt)];

    /// <summary>What the browser needs to make one, as JSON.</summary>
    public Task<string> OfferAsync(Person person) => signIn.MakePasskeyCreationOptionsAsync(
        new PasskeyUserEntity { Id = person.Id.ToString(), Name = person.Email!, DisplayName = person.Name });

    /// <summary>Keeps what the browser made of the offer, unless it is not an answer to it.</summary>
    public async Task<bool> AddAsync(SignedIn me, string name, string credential, CancellationToken ct)
    {
        var made = await AnswerAsync(() => signIn.PerformPasskeyAttestationAsync(credential));
        if (made is not { Succeeded: true } || made.UserEntity.Id != me.Person.Id.ToString())
            return false;
        made.Passkey.Name = name;
        await changes.RecordAsync(me, AccountChange.PasskeyAdded, ct);
        await store.AddOrUpdatePasskeyAsync(me.Person, made.Passkey, ct);
        await db.SaveChangesAsync(ct);
        changes.Tell();
        return true;
    }

    /// <summary>False where the person has no such passkey.</summary>
    public async Task<bool> RemoveAsync(SignedIn me, byte[] credentialId, CancellationToken ct)
    {
        if (await store.FindPasskeyAsync(me.Person, credentialId, ct) is null)
            return false;
        await changes.RecordAsync(me, AccountChange.PasskeyRemoved, ct);
        await store.RemovePasskeyAsync(me.Person, credentialId, ct);
        await db.SaveChangesAsync(ct);
        changes.Tell();
        return true;
    }

    /// <summary>What the browser needs to sign someone in, whoever it is, as JSON.</summary>
    public Task<string> AskAsync() => signIn.MakePasskeyRequestOptionsAsync(null!);

    /// <summary>
    /// Signs in whose passkey it is. Wrong passwords that others tried lock nobody out of a passkey, which cannot be guessed.
    /// </summary>
    public async Task<bool> SignInAsync(string credential, CancellationToken ct)
    {
        var shown = await AnswerAsync(() => signIn.PerformPasskeyAssertionAsync(credential));
        if (shown is not { Succeeded: true } || !shown.Passkey.IsUserVerified
            || await ActivePeople.FindAsync(db, shown.User.Id.ToString(), ct) is not { } person)
            return false;
        // Its counter shows copies; kept with the sign-in.
        await store.AddOrUpdatePasskeyAsync(person, shown.Passkey, ct);
        await sessions.BeginAsync(person, SignInMethods.Passkey, ct);
        return true;
    }

    // The question is kept in a cookie of 15 minutes. The framework throws where there is none: the page was left open longer, or was
    // answered in another tab.
    static async Task<T?> AnswerAsync<T>(Func<Task<T>> check)
        where T : class
    {
        try
        {
            return await check();
        }
        catch (InvalidOperationException exception) when (exception.Source == typeof(SignInManager<>).Assembly.GetName().Name)
        {
            return null;
        }
    }
}
