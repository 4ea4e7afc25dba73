using Microsoft.AspNetCore.Identity;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Audit;

namespace Safeguarding.Identity.SigningIn;

/// <summary>Address and password: right, or not. Why not is for the audit alone, so that nobody learns who has an account.</summary>
public class PasswordCheck(
    IdentityDbContext db, UserManager<Person> people, FailedSignIns failures, TimeProvider clock, ILogger<PasswordCheck> logger)
{
    public const int MaxPasswordLength = 256;
    const int MaxEmailLength = 256;

    // Hashed once: a check against it takes as long as one against a person's own.
    static string? _nobodysHash;

    public async Task<Person?> FindAsync(string email, string password, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (email.Length > MaxEmailLength || password.Length > MaxPasswordLength || await people.FindByEmailAsync(email) is not { } person)
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
            await failures.CountAsync(person, "wrong password", ct);
            return null;
        }

        if (verified == PasswordVerificationResult.SuccessRehashNeeded)
        {
            person.PasswordHash = people.PasswordHasher.HashPassword(person, password);
            db.Audit(person.AsUser(), "PasswordRehashed", nameof(Person), person.Id, "sign-in", now);
            await db.SaveChangesAsync(ct);
        }

        return person;
    }

    PasswordVerificationResult CheckAgainstNobody(string password)
    {
        var nobody = new Person { Name = "" };
        _nobodysHash ??= people.PasswordHasher.HashPassword(nobody, Guid.NewGuid().ToString());
        people.PasswordHasher.VerifyHashedPassword(nobody, _nobodysHash, password.Length > MaxPasswordLength ? "" : password);
        return PasswordVerificationResult.Failed;
    }
}
