using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.NationalPanel.Features;

/// <summary>Whoever was given a case, of the secretariat or a member, says that they look after it; then it waits no more.</summary>
public static class TakeUpCase
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/cases/{id:guid}/taking", Handle).RequireAuthorization(Policies.PanelReader).WithName(nameof(TakeUpCase));

    static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        Guid id, NationalPanelDbContext db, CurrentUser user, TimeProvider clock, CancellationToken ct)
    {
        return await db.RetryOnConflictAsync(SaveAsync);

        async Task<Results<NoContent, ProblemHttpResult>> SaveAsync()
        {
            if (await db.Cases.OpenTo(user).SingleOrDefaultAsync(known => known.Id == id, ct) is not { } panelCase)
                return Problems.NotFound();
            if (panelCase.Triage.OwnerId != user.Id)
                return Problems.Conflict("not-given", "The case was not given to you.");
            if (!panelCase.Triage.HandedOver)
                return TypedResults.NoContent();

            var now = clock.GetUtcNow().UtcDateTime;
            db.TakeUp(panelCase, user, now);
            db.Audit(user, "CaseTakenUp", nameof(Model.PanelCase), id, "look after the case that was given to them", now);
            await db.SaveChangesAsync(ct);
            return TypedResults.NoContent();
        }
    }
}
