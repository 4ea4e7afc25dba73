using Microsoft.EntityFrameworkCore;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.SigningIn;

/// <summary>Wrong passwords and wrong codes, counted together until a sign-in is complete: each further one makes the person wait longer.</summary>
public class FailedSignIns(IdentityDbContext db, TimeProvider clock)
{
    public async Task CountAsync(Person person, string what, CancellationToken ct)
    {
        // Counted by the database, so that guesses sent at the same moment all count.
        var same = db.People.Where(row => row.Id == person.Id);
        await same.ExecuteUpdateAsync(set => set.SetProperty(row => row.AccessFailedCount, row => row.AccessFailedCount + 1), ct);
        var failures = await same.Select(row => row.AccessFailedCount).FirstAsync(ct);

        var now = clock.GetUtcNow().UtcDateTime;
        var stranger = CurrentUser.Process("sign-in");
        db.Audit(stranger, "SignInFailed", nameof(Person), person.Id, what, now);
        if (Person.LockoutAfter(failures) is { Ticks: > 0 } wait)
        {
            DateTimeOffset until = now + wait;
            await same.ExecuteUpdateAsync(set => set.SetProperty(row => row.LockoutEnd, until), ct);
            db.Audit(stranger, "SignInLocked", nameof(Person), person.Id, $"{failures} failures in a row: locked for {wait.TotalMinutes} minutes", now);
        }

        await db.SaveChangesAsync(ct);
    }
}
