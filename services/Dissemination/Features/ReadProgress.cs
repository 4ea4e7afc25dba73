using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Dissemination.Features;

public static class ReadProgress
{
    static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/bulletins/{id:guid}/progress", Handle).RequireAuthorization(Policies.Editor);

    static async Task<Results<Ok<BulletinProgress>, ProblemHttpResult>> Handle(
        Guid id, DisseminationDbContext db, TimeProvider clock, CancellationToken ct)
    {
        if (await db.Bulletins.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, ct) is not { } bulletin)
            return Problems.NotFound();

        var counts = await db.Deliveries.Where(delivery => delivery.BulletinId == id).GroupBy(delivery => delivery.Status)
            .Select(group => new { Status = group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Status, group => group.Count, ct);
        var since = clock.GetUtcNow().UtcDateTime - Window;
        var recent = await db.Deliveries.CountAsync(delivery => delivery.BulletinId == id && delivery.SentAt > since, ct);
        var waiting = counts.GetValueOrDefault(DeliveryStatus.Pending);
        return TypedResults.Ok(new BulletinProgress
        {
            BulletinId = id,
            AllMade = bulletin.AllMadeAt is not null,
            Made = counts.Values.Sum(),
            Sent = counts.GetValueOrDefault(DeliveryStatus.Sent),
            Failed = counts.GetValueOrDefault(DeliveryStatus.Failed),
            Cancelled = counts.GetValueOrDefault(DeliveryStatus.Cancelled),
            Waiting = waiting,
            SentInLastMinute = recent,
            SecondsLeft = waiting == 0 || recent == 0 ? null : (int)Math.Ceiling(waiting * Window.TotalSeconds / recent),
            LastSentAt = await db.Deliveries.Where(delivery => delivery.BulletinId == id).MaxAsync(delivery => delivery.SentAt, ct),
        });
    }
}
