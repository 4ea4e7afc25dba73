using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>A shared draft, for the partners to read before they comment. Who reads it is written down.</summary>
public static class ReadSharedDraft
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/drafts/shared/{id:guid}", Handle).RequireAuthorization(Policies.AreaPartner);

    static async Task<Results<Ok<SharedDraft>, ProblemHttpResult>> Handle(
        Guid id, NotificationsDbContext db, NotificationClocks clocks, AreaRegister areas, CurrentUser user, TimeProvider clock,
        CancellationToken ct)
    {
        var draft = await db.Drafts.VisibleTo(user, areas).SingleOrDefaultAsync(found => found.Id == id && found.SharedAt != null, ct);
        if (draft is null)
            return Problems.NotFound();

        db.Audit(user, "DraftRead", nameof(Draft), id, "comment on a notification", clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(new SharedDraft
        {
            Id = id,
            Version = draft.Version,
            SavedAt = draft.SavedAt,
            NotifyClock = clocks.Notify(draft),
            Content = StoredContent.Read(draft.Content),
        });
    }
}
