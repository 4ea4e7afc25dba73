using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.Notifications.Notices;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>
/// The responsible council opens the whole of a notification to an area that is named on it, or closes it again. The area is told; opening
/// what is open changes nothing.
/// </summary>
public static class OpenShare
{
    const int MaxReason = 500;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut("/{id:guid}/recipients/{recipient:guid}/share", Handle).RequireAuthorization(Policies.Notifier);

    static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        Guid id, Guid recipient, OpenShareRequest request, NotificationsDbContext db, AreaRegister areas, CurrentUser user,
        TimeProvider clock, CancellationToken ct)
    {
        var errors = new FieldErrors();
        errors.Required("open", request.Open);
        errors.Text("reason", request.Reason, MaxReason);
        if (errors.Any)
            return Problems.Invalid(errors);
        return await db.RetryOnConflictAsync(SaveAsync);

        async Task<Results<NoContent, ProblemHttpResult>> SaveAsync()
        {
            var sent = await db.Notifications.VisibleTo(user, areas).Include(found => found.OtherAreas)
                .Include(found => found.Recipients).AsSplitQuery().SingleOrDefaultAsync(found => found.Id == id, ct);
            if (sent is null)
                return Problems.NotFound();
            if (!areas.IsServedBy(sent.AnsweringAreaCode, user))
                return Problems.NotAllowed("Only the responsible area opens more of a notification to others.");
            if (sent.Recipients.Find(one => one.Id == recipient) is not { } area)
                return Problems.NotFound();
            if (Refuses(sent, area) is { } refusal)
                return refusal;
            var named = sent.OtherAreas.Single(other => other.AreaCode == area.AreaCode);
            if (named.OpenedAt is not null == request.Open)
                return TypedResults.NoContent();

            await ChangeAsync(sent, named, request, db, user, clock.GetUtcNow().UtcDateTime, ct);
            db.Publish(RecipientNotices.ShareChanged(sent, area, user, clock.GetUtcNow().UtcDateTime), clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync(ct);
            return TypedResults.NoContent();
        }
    }

    static ProblemHttpResult? Refuses(Notification sent, Recipient area) =>
        sent.ErasedAt is not null ? Problems.Conflict("erased", "What it said of people was erased; there is nothing to open.")
        : area.Kind != RecipientKind.Area ? Problems.Conflict("not-an-area", "This recipient sees the whole by right.")
        : area.EndedAt is not null ? Problems.Conflict("not-named", "This area is no longer named on the notification.")
        : null;

    static async Task ChangeAsync(
        Notification sent, NotifiedArea named, OpenShareRequest request, NotificationsDbContext db, CurrentUser user, DateTime now,
        CancellationToken ct)
    {
        if (request.Open == true)
        {
            named.OpenedAt = now;
            db.Add(new OpenedShare
            {
                Id = Guid.CreateVersion7(),
                NotificationId = sent.Id,
                AreaCode = named.AreaCode,
                Reason = request.Reason,
                OpenedAt = now,
                OpenedById = user.Id,
                OpenedByName = user.Name,
            });
        }
        else
        {
            named.OpenedAt = null;
            var opened = await db.OpenedShares.SingleAsync(
                one => one.NotificationId == sent.Id && one.AreaCode == named.AreaCode && one.ClosedAt == null, ct);
            opened.End(request.Reason!, user, now);
        }

        // Not the reason: the audit is exported, and a reason may name people.
        var what = request.Open == true ? "ShareOpened" : "ShareClosed";
        db.Audit(user, what, nameof(Notification), sent.Id, $"to {named.AreaCode}", now);
    }
}
