using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.SigningIn;

/// <summary>Address and password: right, or not. Why not is for the audit alone, so that nobody learns who has an account.</summary>
public class PasswordCheck(IdentityDbContext db, UserManager<Person> people, TimeProvider clock, ILogger<PasswordCheck> logger)
{
    const int LongestPassword = 256;
    const int LongestEmail = 256;

    // Hashed once: a check against it takes as long as one against a person's own.
    static string? _nobodysHash;

    public async Task<Person?> FindAsync(string email, string password, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (email.Length > LongestEmail || password.Length > LongestPassword || await people.FindByEmailAsync(email) is not { } person)
        {
            CheckAgainstNobody(password);
            logger.LogInformation("Sign-in failed: no such person");
            return null;
        }

        var verified = person.PasswordHash is { } hash ? people.PasswordHasher.VerifyHashedPassword(person, hash, password) : CheckAgainstNobody(password);
        if (person.IsLockedAt(now) || person.LeftAt is not null)
        {
            logger.LogInformation("Sign-in of {PersonId} refused: locked or left", person.Id);
            return null;
        }

        if (verified == PasswordVerificationResult.Failed)
        {
            await FailAsync(person, now, cancellationToken);
            return null;
        }

        if (verified == PasswordVerificationResult.SuccessRehashNeeded)
            person.PasswordHash = people.PasswordHasher.HashPassword(person, password);
        await SucceedAsync(person, now, cancellationToken);
        return person;
    }

    PasswordVerificationResult CheckAgainstNobody(string password)
    {
        var nobody = new Person { Name = "" };
        _nobodysHash ??= people.PasswordHasher.HashPassword(nobody, Guid.NewGuid().ToString());
        people.PasswordHasher.VerifyHashedPassword(nobody, _nobodysHash, password.Length > LongestPassword ? "" : password);
        return PasswordVerificationResult.Failed;
    }

    async Task SucceedAsync(Person person, DateTime now, CancellationToken cancellationToken)
    {
        person.AccessFailedCount = 0;
        person.LockoutEnd = null;
        person.LastSignedInAt = now;
        db.Audit(person.AsUser(), "SignedIn", nameof(Person), person.Id, "sign-in by password", now);
        await db.SaveChangesAsync(cancellationToken);
    }

    async Task FailAsync(Person person, DateTime now, CancellationToken cancellationToken)
    {
        // Counted by the database, so that guesses sent at the same moment all count.
        var same = db.People.Where(row => row.Id == person.Id);
        await same.ExecuteUpdateAsync(set => set.SetProperty(row => row.AccessFailedCount, row => row.AccessFailedCount + 1), cancellationToken);
        var failures = await same.Select(row => row.AccessFailedCount).FirstAsync(cancellationToken);

        var stranger = CurrentUser.Process("sign-in");
        db.Audit(stranger, "SignInFailed", nameof(Person), person.Id, "wrong password", now);
        if (Person.LockoutAfter(failures) is { Ticks: > 0 } wait)
        {
            DateTimeOffset until = now + wait;
            await same.ExecuteUpdateAsync(set => set.SetProperty(row => row.LockoutEnd, until), cancellationToken);
            db.Audit(stranger, "SignInLocked", nameof(Person), person.Id, $"{failures} wrong passwords in a row: locked for {wait.TotalMinutes} minutes", now);
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
