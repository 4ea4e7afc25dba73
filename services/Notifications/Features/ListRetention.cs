using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Retention;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Notifications.Features;

/// <summary>
/// How long notifications are kept, the oldest first: all, those that may be erased now and were not postponed (<c>due</c>), those that
/// were erased (<c>erased</c>), or those of a part of a reference. No identity.
/// </summary>
public static class ListRetention
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/retention", Handle).RequireAuthorization(Policies.Operator);

    static async Task<Results<Ok<Page<NotificationRetention>>, ProblemHttpResult>> Handle(
        bool? due, bool? erased, string? reference, PageRequest page, RetentionSchedule schedule, NotificationsDbContext db,
        TimeProvider clock, CancellationToken ct)
    {
        var today = LondonTime.DateOf(clock.GetUtcNow());
        var sent = db.Notifications.AsNoTracking();
        if (reference is { Length: > 0 })
        {
            var pattern = ReferencePattern.Of(reference);
            sent = sent.Where(row => EF.Functions.Like(row.Reference.Replace("-", ""), pattern));
        }

        if (erased is { } isErased)
            sent = sent.Where(row => row.ErasedAt != null == isErased);
        var rows = sent.Include(row => row.AsSent).WithRetention(db);
        if (due == true)
            rows = rows.Where(RetentionQueries.MayBeErased(schedule, today))
                .Where(row => row.PostponedUntil == null || row.PostponedUntil < today);
        return TypedResults.Ok(await rows.PageAsync(
            page, row => row.Sent.SentAt, row => row.Sent.Id, row => row.ToContract(schedule, today), ct, ascending: true));
    }
}
