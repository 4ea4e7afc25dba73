using Microsoft.EntityFrameworkCore;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.SigningIn;

/// <summary>
/// Wrong passwords and wrong codes, counted together until a sign-in is complete: each further one makes whoever tries wait longer.
/// </summary>
public class FailedSignIns(IdentityDbContext db, KnownBrowsers browsers, IHttpContextAccessor http, TimeProvider clock)
{
    DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>
    /// A browser that the person has signed in with is asked for its own failures alone; any other also for those of all together.
    /// </summary>
    public async Task<bool> AreTooManyAsync(Person person, CancellationToken ct)
    {
        var places = PlacesOf(person);
        return (await db.SignInFailures.AsNoTracking().Where(row => row.PersonId == person.Id && places.Contains(row.Place))
            .ToListAsync(ct))
            .Exists(row => row.AreTooManyAt(Now));
    }

    public async Task CountAsync(Person person, string what, CancellationToken ct)
    {
        var now = Now;
        var stranger = CurrentUser.Process("sign-in");
        db.Audit(stranger, "SignInFailed", nameof(Person), person.Id, what, now);
        foreach (var place in PlacesOf(person))
        {
            var failures = await AddOneAsync(person.Id, place, now, ct);
            if (failures.AreTooManyAt(now))
                db.Audit(stranger, "SignInLocked", nameof(Person), person.Id, $"{failures.Count} failures: locked for {Where(place)}", now);
        }

        await db.SaveChangesAsync(ct);
    }

    /// <summary>The person is in, so what was mistyped here before is forgotten.</summary>
    public Task ForgetAsync(Person person, CancellationToken ct)
    {
        var place = browsers.PlaceOf(http.HttpContext!, person);
        return db.SignInFailures.Where(row => row.PersonId == person.Id && row.Place == place).ExecuteDeleteAsync(ct);
    }

    List<string> PlacesOf(Person person)
    {
        var place = browsers.PlaceOf(http.HttpContext!, person);
        return place.StartsWith(KnownBrowsers.Known, StringComparison.Ordinal) ? [place] : [place, SignInFailures.Everywhere];
    }

    // Counted by the database, so that guesses sent at the same moment all count.
    async Task<SignInFailures> AddOneAsync(Guid personId, string place, DateTime now, CancellationToken ct)
    {
        var same = db.SignInFailures.Where(row => row.PersonId == personId && row.Place == place);
        if (await same.AsNoTracking().FirstOrDefaultAsync(ct) is not { } before)
            await AddAsync(personId, place, now, ct);
        else if (before.CountAt(now) is var left && left < before.Count)
            await same.Where(row => row.Count == before.Count && row.LastAt == before.LastAt)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.Count, left).SetProperty(row => row.LastAt, now), ct);
        await same.ExecuteUpdateAsync(set => set.SetProperty(row => row.Count, row => row.Count + 1)
            .SetProperty(row => row.LastAt, now), ct);
        return await same.AsNoTracking().FirstAsync(ct);
    }

    // In a scope of its own: another may add it at the same moment, and nothing else is to fail with that.
    async Task AddAsync(Guid personId, string place, DateTime now, CancellationToken ct)
    {
        await using var scope = http.HttpContext!.RequestServices.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        var other = scope.ServiceProvider.GetRequiredService<IdentityDbContext>();
        other.Add(new SignInFailures { PersonId = personId, Place = place, LastAt = now });
        try
        {
            await other.SaveChangesAsync(ct);
        }
        catch (DbUpdateException) when (other.ChangeTracker.Entries<SignInFailures>().Any())
        {
            // It is there now, which is all that was wanted.
        }
    }

    static string Where(string place) => place == SignInFailures.Everywhere ? "browsers not known" : "where they came from";
}
