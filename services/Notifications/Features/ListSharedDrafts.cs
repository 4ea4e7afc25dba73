using Microsoft.AspNetCore.Http.HttpResults;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>Drafts of the caller's area whose council has asked for comments. No identity.</summary>
public static class ListSharedDrafts
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/drafts/shared", Handle).RequireAuthorization(Policies.AreaPartner);

    static Task<Results<Ok<Page<DraftSummary>>, ProblemHttpResult>> Handle(
        string? kind, string? sort, PageRequest page, NotificationClocks clocks, NotificationsDbContext db, AreaRegister areas,
        CurrentUser user, CancellationToken ct) =>
        db.Drafts.VisibleTo(user, areas).Where(draft => draft.SharedAt != null).ListAsync(
            kind, sort, page, clocks, db, areas, user, ct);
}
