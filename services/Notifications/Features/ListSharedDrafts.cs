using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>Drafts of the caller's area whose council has asked for comments, last saved first. No identity.</summary>
public static class ListSharedDrafts
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/drafts/shared", HandleAsync).RequireAuthorization(Policies.AreaPartner);

    static Task<Page<DraftSummary>> HandleAsync(
        PageRequest page, NotificationClocks clocks, NotificationsDbContext db, AreaRegister areas, CurrentUser user, CancellationToken ct) =>
        db.Drafts.AsNoTracking().VisibleTo(user, areas).Where(draft => draft.SharedAt != null)
            .PageAsync(page, draft => draft.SavedAt, draft => draft.Id, draft => draft.Summary(clocks), ct);
}
