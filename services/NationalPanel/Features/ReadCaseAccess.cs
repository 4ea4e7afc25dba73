using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.NationalPanel.Features;

/// <summary>The secretariat's file on who may see a case, and why. Every reading is recorded.</summary>
public static class ReadCaseAccess
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/cases/{id:guid}/access", Handle).RequireAuthorization(Policies.Secretariat).WithName(nameof(ReadCaseAccess));

    static async Task<Results<Ok<CaseAccessDetails>, ProblemHttpResult>> Handle(
        Guid id, NationalPanelDbContext db, CurrentUser user, TimeProvider clock, HttpResponse response, CancellationToken ct)
    {
        if (await db.Cases.OpenTo(user).WithAccess().Include(known => known.Access!.Changes)
            .SingleOrDefaultAsync(known => known.Id == id, ct) is not { } panelCase)
            return Problems.NotFound();

        db.Audit(user, "CaseAccessRead", nameof(PanelCase), id, "read who may see the case", clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
        response.SetVersion(panelCase.Access?.Version ?? 0);
        return TypedResults.Ok(panelCase.ToAccess());
    }
}
