using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Notifications.Model;
using Safeguarding.Notifications.Notices;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>The council asks the health and police partners of the area to comment on a draft. Asking twice is asking once.</summary>
public static class ShareDraft
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/drafts/{id:guid}/sharing", Handle).RequireAuthorization(Policies.Notifier);

    static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        Guid id, NotificationsDbContext db, AreaRegister areas, NotificationClocks clocks, CurrentUser user, TimeProvider clock,
        CancellationToken ct)
    {
        if (await db.Drafts.VisibleTo(user, areas).SingleOrDefaultAsync(draft => draft.Id == id, ct) is not { } draft)
            return Problems.NotFound();
        if (draft.AmendsId is not null)
            return StartAmendment.IsAmendment();
        if (draft.SharedAt is not null)
            return TypedResults.NoContent();

        var now = clock.GetUtcNow().UtcDateTime;
        draft.SharedAt = now;
        foreach (var agency in DraftNotices.Asked)
            db.Publish(DraftNotices.ToComment(draft, agency, clocks.NotifyBy(draft), user, now), now);
        db.Audit(user, "DraftShared", nameof(Draft), id, "ask partners to comment", now);
        await db.SaveChangesAsync(ct);
        return TypedResults.NoContent();
    }
}
