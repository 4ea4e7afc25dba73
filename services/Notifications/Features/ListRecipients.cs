using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>
/// Who must know of a notification, and which version they were told of, opened and acknowledged. The responsible area and the panel see
/// all; every other recipient itself alone. Why something was opened may name people: who reads it is recorded.
/// </summary>
public static class ListRecipients
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/{id:guid}/recipients", Handle).RequireAuthorization(Policies.NotificationReader);

    static async Task<Results<Ok<IReadOnlyList<NotificationRecipient>>, ProblemHttpResult>> Handle(
        Guid id, NotificationsDbContext db, AreaRegister areas, CurrentUser user, TimeProvider clock, CancellationToken ct)
    {
        var sent = await db.Notifications.AsNoTracking().VisibleTo(user, areas).Include(found => found.OtherAreas)
            .Include(found => found.Recipients).ThenInclude(recipient => recipient.Versions).AsSplitQuery()
            .SingleOrDefaultAsync(found => found.Id == id, ct);
        if (sent is null)
            return Problems.NotFound();

        var seesAll = user.IsPanel || areas.IsServedBy(sent.AnsweringAreaCode, user);
        var seen = sent.Recipients.Where(recipient => seesAll || recipient.IsOf(user, areas)).ToList();
        var codes = seen.Where(recipient => recipient.Kind == RecipientKind.Area).Select(recipient => recipient.AreaCode!).ToList();
        var opened = await db.OpenedShares.AsNoTracking().Where(one => one.NotificationId == id && codes.Contains(one.AreaCode))
            .OrderBy(one => one.OpenedAt).ToListAsync(ct);
        if (opened.Count > 0)
            db.Audit(user, "OpenedSharesRead", nameof(Notification), id, "read why it was opened", clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok<IReadOnlyList<NotificationRecipient>>(
        [
            .. seen.OrderBy(recipient => recipient.Kind).ThenBy(recipient => recipient.AreaCode).ThenBy(recipient => recipient.Agency)
                .ThenBy(recipient => recipient.Since)
                .Select(recipient => recipient.ToContract(sent, opened, recipient.IsOf(user, areas))),
        ]);
    }
}
