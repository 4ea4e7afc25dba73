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
/// What the partners said, oldest first, and what was changed since. They may name the child, so who reads them is written down.
/// </summary>
public static class ListPartnerComments
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/{id:guid}/partner-comments", Handle).RequireAuthorization(Policies.CaseReader);

    static async Task<Results<Ok<IReadOnlyList<PartnerComment>>, ProblemHttpResult>> Handle(
        Guid id, NotificationsDbContext db, AreaRegister areas, CurrentUser user, TimeProvider clock, CancellationToken ct)
    {
        if (await Dossier.FindAsync(id, db, areas, user, ct) is not { ShowsComments: true } dossier)
            return Problems.NotFound();

        db.Audit(user, "PartnerCommentsRead", dossier.SubjectType, id, "read what partners said", clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
        var comments = await db.Comments.AsNoTracking().Where(comment => comment.DossierId == id)
            .OrderBy(comment => comment.MadeAt).ThenBy(comment => comment.Id).ToListAsync(ct);
        return TypedResults.Ok(await db.ShowAsync(comments, dossier, ct));
    }
}
