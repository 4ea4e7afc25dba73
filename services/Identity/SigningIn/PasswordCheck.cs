using Microsoft.AspNetCore.Identity;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Audit;

namespace Safeguarding.Identity.SigningIn;

/// <summary>Address and password: right, or not. Why not is for the audit alone, so that nobody learns who has an account.</summary>
public class PasswordCheck(
    IdentityDbContext db, UserManager<Person> people, Hashing hashing, FailedSignIns failures, TimeProvider clock,
        ILogger<PasswordCheck> logger)
{
    const int MaxEmailLength = 256;

    // Hashed once: a check against it takes as long as one against a person's own.
    static string? _nobodysHash;

    public async Task<Person?> FindAsync(string email, string password, CancellationToken ct)
    {
        var isPossible = email.Length <= MaxEmailLength && password.Length <= PasswordRules.MaxLength;
        var person = isPossible ? await people.FindByEmailAsync(email) : null;
        var verified = await hashing.RunAsync(() => Verify(person, password), ct);
        if (person is null)
        {
            logger.LogInformation("Sign-in failed: no such person");
            return null;
        }

        if (person.LeftAt is not null || await failures.AreTooManyAsync(person, ct))
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
            await RehashAsync(person, password, ct);
        return person;
    }

    PasswordVerificationResult Verify(Person? person, string password)
    {
        if (person?.PasswordHash is { } hash)
            return people.PasswordHasher.VerifyHashedPassword(person, hash, password);
        var nobody = new Person { Name = "" };
        _nobodysHash ??= people.PasswordHasher.HashPassword(nobody, Guid.NewGuid().ToString());
        people.PasswordHasher.VerifyHashedPassword(nobody, _nobodysHash, password.Length > PasswordRules.MaxLength ? "" : password);
        return PasswordVerificationResult.Failed;
    }

    async Task RehashAsync(Person person, string password, CancellationToken ct)
    {
        person.PasswordHash = await hashing.RunAsync(() => people.PasswordHasher.HashPassword(person, password), ct);
        db.Audit(person.AsUser(), "PasswordRehashed", nameof(Person), person.Id, "sign-in", clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
    }
}
