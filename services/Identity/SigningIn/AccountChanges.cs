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
    public async Task RecordAsync(SignedIn me, AccountChange change, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        db.Audit(me.Person.AsUser(), $"{change}Changed", nameof(Person), me.Person.Id, "by the person themselves", now);
        db.Add(new AccountNotice
        {
            Id = Guid.CreateVersion7(),
            PersonId = me.Person.Id,
            Change = change,
            HappenedAt = now,
            NextMailAt = now
        });
        // Also ends sign-ins that wait for their second step.
        me.Person.SecurityStamp = Guid.NewGuid().ToString();
        await db.EndSessionsAsync(me.Person.Id, now, ct, except: me.Session.Id);
    }

    /// <summary>After the save: the mail need not wait for the worker's next round.</summary>
    public void Tell() => signal.Set();
}
