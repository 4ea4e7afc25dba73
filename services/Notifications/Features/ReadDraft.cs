using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.Notifications.Rules;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>Resumes a draft. Its rules are asked again: what was possible last week may not be today.</summary>
public static class ReadDraft
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/drafts/{id:guid}", Handle).RequireAuthorization(Policies.Notifier);

    static async Task<Results<Ok<NotificationDraft>, ProblemHttpResult>> Handle(
        Guid id, NotificationRules rules, NotificationClocks clocks, NotificationsDbContext db, AreaRegister areas, CurrentUser user,
        TimeProvider clock, HttpResponse response, CancellationToken ct)
    {
        if (await db.Drafts.VisibleTo(user, areas).SingleOrDefaultAsync(draft => draft.Id == id, ct) is not { } draft)
            return Problems.NotFound();

        db.Audit(user, "DraftRead", nameof(Draft), id, "write a notification", clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);

        var content = StoredContent.Read(draft.Content);
        response.SetVersion(draft.Version);
        var (missing, _) = rules.CheckDraft(content, user, await draft.AmendedAsync(db, ct));
        return TypedResults.Ok(draft.ToContract(content, missing, clocks) with { Replaces = await draft.ReplacedAsync(db, ct) });
    }
}
