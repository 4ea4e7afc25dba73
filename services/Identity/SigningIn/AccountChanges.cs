using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.Identity.SigningIn;

/// <summary>
/// What belongs to every change that a person makes to how they sign in: the audit, a mail to them, and the end of their other sessions.
/// </summary>
public class AccountChanges(IdentityDbContext db, Signal<AccountNotice> signal, TimeProvider clock)
{
    /// <summary>With the next save.</summary>
    public Task RecordAsync(SignedIn me, AccountChange change, CancellationToken ct) =>
        RecordAsync(me.Person, change, "by the person themselves", except: me.Session.Id, ct);

    /// <summary>The same for who is not signed in, or signed in in the excepted session alone.</summary>
    public async Task RecordAsync(Person person, AccountChange change, string how, Guid? except, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        db.Audit(person.AsUser(), $"{change}Changed", nameof(Person), person.Id, how, now);
        db.Add(new AccountNotice
        {
            Id = Guid.CreateVersion7(),
            PersonId = person.Id,
            Change = change,
            HappenedAt = now,
            NextMailAt = now
        });
        // Also ends sign-ins that wait for their second step.
        person.SecurityStamp = Guid.NewGuid().ToString();
        await db.EndSessionsAsync(person.Id, now, ct, except);
    }

    /// <summary>After the save: the mail need not wait for the worker's next round.</summary>
    public void Tell() => signal.Set();
}
