using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OpenIddict.Abstractions;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Mail;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.Identity.SigningIn;

/// <summary>A forgotten password: asked for by anyone, changed by who reads the address's mail.</summary>
public sealed class PasswordResets(
    IdentityDbContext db, ILookupNormalizer lookup, AccountChanges changes, FailedSignIns failures, IOpenIddictAuthorizationManager grants,
    PasswordResetSettings settings, Signal<PasswordReset> signal, TimeProvider clock)
{
    static readonly TimeSpan Counted = TimeSpan.FromHours(1);

    /// <summary>
    /// The same work for every address. Where an address was asked for too often nothing more is sent; false where the client asked too
    /// often, whatever the addresses.
    /// </summary>
    public async Task<bool> AskAsync(string email, string network, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var since = now - Counted;
        var address = LinkToken.HashOf(lookup.NormalizeEmail(email)!);
        var ofClient = await db.PasswordResets.CountAsync(row => row.Network == network && row.AskedAt > since, ct);
        var ofAddress = await db.PasswordResets.CountAsync(row => row.AddressHash == address && row.AskedAt > since, ct);
        if (ofClient >= settings.PerClient)
            return false;
        if (ofAddress >= settings.PerAddress)
            return true;

        db.Add(new PasswordReset
        {
            Id = Guid.CreateVersion7(),
            Email = email,
            AddressHash = address,
            Network = network,
            AskedAt = now,
            NextMailAt = now,
        });
        await db.SaveChangesAsync(ct);
        signal.Set();
        return true;
    }

    /// <summary>Whose password the link may change; null where it does not work, whatever the reason.</summary>
    public async Task<Person?> FindAsync(string token, CancellationToken ct)
    {
        var hash = LinkToken.HashOf(token);
        var now = clock.GetUtcNow().UtcDateTime;
        var reset = await db.PasswordResets.AsNoTracking().FirstOrDefaultAsync(row => row.TokenHash == hash && row.ExpiresAt > now, ct);
        return reset is not null && await ActivePeople.FindAsync(db, reset.PersonId?.ToString(), ct) is { } person
            && person.SecurityStamp == reset.Stamp ? person : null;
    }

    /// <summary>The new password, and the end of every session; false where somebody else used the link at the same moment.</summary>
    public async Task<bool> ChangeAsync(Person person, string passwordHash, CancellationToken ct)
    {
        person.PasswordHash = passwordHash;
        await changes.RecordAsync(person, AccountChange.Password, "by a link in a mail", except: null, ct);
        // Of two who use the link at once, and of a sign-in with the old password under way, one fails on this.
        person.ConcurrencyStamp = Guid.NewGuid().ToString();
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException exception) when (Conflicts.IsConflict(exception))
        {
            db.ChangeTracker.Clear();
            return false;
        }

        changes.Tell();
        await grants.RevokeBySubjectAsync(person.Id.ToString(), ct);
        // What was mistyped before they gave up.
        await failures.ForgetAsync(person, ct);
        return true;
    }
}
