using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Retention;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Notifications.Features;

/// <summary>How long one notification is kept, and whether it is held or was erased. No identity.</summary>
public static class ReadRetention
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/{id:guid}/retention", Handle).RequireAuthorization(Policies.Operator);

    static async Task<Results<Ok<NotificationRetention>, ProblemHttpResult>> Handle(
        Guid id, RetentionSchedule schedule, NotificationsDbContext db, TimeProvider clock, CancellationToken ct) =>
        await db.Notifications.AsNoTracking().Where(sent => sent.Id == id).Include(sent => sent.AsSent).WithRetention(db)
            .SingleOrDefaultAsync(ct) is { } row
            ? TypedResults.Ok(row.ToContract(schedule, LondonTime.DateOf(clock.GetUtcNow())) with
            {
                PostponedBecause = row.Sent.ErasedAt is null && row.PostponedUntil is not null ? await ReasonAsync(id, db, ct) : null,
            })
            : Problems.NotFound();

    static async Task<string?> ReasonAsync(Guid id, NotificationsDbContext db, CancellationToken ct) =>
        (await db.ErasureProposals.AsNoTracking().Where(known => known.NotificationId == id && known.PostponedUntil != null)
            .OrderByDescending(known => known.PostponedUntil).FirstAsync(ct)).Reason;
}
