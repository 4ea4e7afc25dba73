using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>The council's drafts, last saved first, with the date by which each is to be sent.</summary>
public static class ListDrafts
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/drafts", HandleAsync).RequireAuthorization(Policies.Notifier);

    static Task<Page<DraftSummary>> HandleAsync(
        PageRequest page, NotificationClocks clocks, NotificationsDbContext db, AreaRegister areas, CurrentUser user, CancellationToken ct) =>
        db.Drafts.AsNoTracking().VisibleTo(user, areas)
            .PageAsync(page, draft => draft.SavedAt, draft => draft.Id, draft => draft.Summary(clocks), ct);
}
