using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Extract;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Notifications.Features;

/// <summary>One reporting year for analysts, under pseudonyms, with what few share taken out. Withdrawn notifications are marked.</summary>
public static class ReadExtract
{
    const int FirstYear = 2000;

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/extract", Handle).RequireAuthorization(Policies.Analyst);

    static async Task<Results<Ok<NotificationExtract>, ProblemHttpResult>> Handle(
        int? year, ExtractPseudonyms pseudonyms, DisclosureRules rules, NotificationsDbContext db, AreaRegister areas, CurrentUser user,
        TimeProvider clock, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var today = LondonTime.DateOf(now);
        if (year is not { } ending)
            return Problems.Invalid("year", "required", "Say which reporting year, by the year in which it ends.");
        if (ending < FirstYear || ending > today.Year + 1)
            return Problems.Invalid("year", "out-of-range", "There is no such reporting year.");

        var pseudonym = await pseudonyms.ReadAsync(db, ct);
        var sent = await db.Notifications.AsNoTracking().Include(one => one.AsSent)
            .ForExtract(new DateOnly(ending - 1, 4, 1), new DateOnly(ending, 3, 31)).ToListAsync(ct);
        var min = rules.MinCount(today);
        var rows = SmallNumbers.Suppress(sent.ConvertAll(one => one.ToExtractRow(pseudonym, areas)), min).ToArray();
        // The order in which they were sent would say when each was.
        RandomNumberGenerator.Shuffle(rows.AsSpan());
        db.Audit(user, "ExtractRead", nameof(Notification), Guid.Empty, $"reporting year {ending}: {rows.Length} rows", now);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(new NotificationExtract { Year = ending, MadeAt = now, MinCount = min, Rows = rows });
    }
}
