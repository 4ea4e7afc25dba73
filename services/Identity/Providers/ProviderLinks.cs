using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Providers;

/// <summary>
/// Whose account here someone is who signed in at a provider. An account is found by
/// its address once, and from then on by the provider's own id of
/// the person: addresses are given to others. None is ever made here, nor a role given.
/// </summary>
public sealed class ProviderLinks(IdentityDbContext db, UserManager<Person> people, TimeProvider clock, ILogger<ProviderLinks> logger)
{
    const int MaxKeyLength = 128;

    public async Task<Person?> FindAsync(Provider provider, ClaimsPrincipal who, CancellationToken ct)
    {
        if (who.FindFirstValue(ClaimNames.Subject) is not { Length: > 0 and <= MaxKeyLength } key)
            return null;
        if (await db.UserLogins.FirstOrDefaultAsync(link => link.LoginProvider == provider.Scheme
            && link.ProviderKey == key, ct) is { } known)
            return await ActivePeople.FindAsync(db, known.UserId.ToString(), ct);

        var email = who.FindFirstValue(provider.EmailClaim);
        if (email is null || !IsVerified(provider, who) || !provider.Answers(email)
            || await people.FindByEmailAsync(email) is not { } found
            || await ActivePeople.FindAsync(db, found.Id.ToString(), ct) is not { } person)
        {
            logger.LogInformation("Nobody here is who signed in at {Provider}", provider.Scheme);
            return null;
        }

        // The address belongs to someone else there by now.
        if (await db.UserLogins.AnyAsync(link => link.LoginProvider == provider.Scheme && link.UserId == person.Id, ct))
            return null;
        db.Add(new IdentityUserLogin<Guid>
        {
            LoginProvider = provider.Scheme,
            ProviderKey = key,
            ProviderDisplayName = provider.Name,
            UserId = person.Id
        });
        db.Audit(person.AsUser(), "ProviderLinked", nameof(Person), person.Id, provider.Scheme, clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
        return person;
    }

    static bool IsVerified(Provider provider, ClaimsPrincipal who) =>
        who.FindFirstValue(provider.VerifiedClaim) is { } verified && (verified == "1" || bool.TryParse(verified, out var said) && said);
}
