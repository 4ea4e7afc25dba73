using Microsoft.AspNetCore.Http.HttpResults;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>The council's drafts, with the date by which each is to be sent.</summary>
public static class ListDrafts
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/drafts", Handle).RequireAuthorization(Policies.Notifier);

    static Task<Results<Ok<Page<DraftSummary>>, ProblemHttpResult>> Handle(
        string? kind, string? sort, PageRequest page, NotificationClocks clocks, NotificationsDbContext db, AreaRegister areas,
        CurrentUser user, CancellationToken ct) =>
        db.Drafts.VisibleTo(user, areas).ListAsync(kind, sort, page, clocks, db, areas, user, ct);
}
