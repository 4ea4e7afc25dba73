using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.NationalPanel.Features;

/// <summary>The secretariat takes back a conflict of interest that was declared by mistake. A member cannot do so alone.</summary>
public static class LiftConflict
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapDelete("/cases/{id:guid}/conflicts/{memberId}", Handle).RequireAuthorization(Policies.Secretariat)
            .WithName(nameof(LiftConflict));

    static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        Guid id, string memberId, NationalPanelDbContext db, CurrentUser user, TimeProvider clock, CancellationToken ct)
    {
        return await db.RetryOnConflictAsync(SaveAsync);

        async Task<Results<NoContent, ProblemHttpResult>> SaveAsync()
        {
            if (await db.Cases.KnownTo(user).WithAccess().SingleOrDefaultAsync(known => known.Id == id, ct) is not { } panelCase)
                return Problems.NotFound();
            if (panelCase.Conflicts.RemoveAll(conflict => conflict.MemberId == memberId) == 0)
                return TypedResults.NoContent();

            var now = clock.GetUtcNow().UtcDateTime;
            db.TellAccess(panelCase, now);
            db.Audit(user, "ConflictLifted", nameof(PanelCase), id, $"lift conflict of interest of {memberId}", now);
            await db.SaveChangesAsync(ct);
            return TypedResults.NoContent();
        }
    }
}
