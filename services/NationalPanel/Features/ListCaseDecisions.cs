using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.NationalPanel.Features;

/// <summary>All decisions on a case, first to last. Every reading is recorded.</summary>
public static class ListCaseDecisions
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/cases/{id:guid}/decisions", Handle).RequireAuthorization(Policies.PanelReader).WithName(nameof(ListCaseDecisions));

    static async Task<Results<Ok<IReadOnlyList<PanelDecision>>, ProblemHttpResult>> Handle(
        Guid id, NationalPanelDbContext db, CurrentUser user, TimeProvider clock, CancellationToken ct)
    {
        if (await db.Cases.OpenTo(user).WithParts().SingleOrDefaultAsync(known => known.Id == id, ct) is not { } panelCase)
            return Problems.NotFound();

        db.Audit(user, "CaseRead", nameof(PanelCase), id, "read decisions", clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);

        var criteria = await db.CriteriaOfAsync(panelCase.Decisions, ct);
        return TypedResults.Ok<IReadOnlyList<PanelDecision>>(
            [.. panelCase.Decisions.OrderBy(decision => decision.Number).Select(decision => decision.ToContract(criteria))]);
    }
}
