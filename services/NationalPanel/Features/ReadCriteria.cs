using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.NationalPanel.Features;

/// <summary>The criteria as adopted, every version, for everyone.</summary>
public static class ReadCriteria
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/criteria", ListAsync).AllowAnonymous().WithName("ListCriteria");
        api.MapGet("/criteria/{version:int}", ReadAsync).AllowAnonymous().WithName(nameof(ReadCriteria));
    }

    static async Task<Ok<IReadOnlyList<CriteriaVersion>>> ListAsync(NationalPanelDbContext db, TimeProvider clock, CancellationToken ct)
    {
        var inForce = await InForceAsync(db, clock, ct);
        var sets = await db.CriteriaSets.Adopted().OrderBy(set => set.Number).ToListAsync(ct);
        return TypedResults.Ok<IReadOnlyList<CriteriaVersion>>([.. sets.Select(set => set.ToContract(inForce))]);
    }

    static async Task<Results<Ok<CriteriaVersion>, ProblemHttpResult>> ReadAsync(
        int version, NationalPanelDbContext db, TimeProvider clock, CancellationToken ct) =>
        await db.CriteriaSets.Adopted().SingleOrDefaultAsync(set => set.Number == version, ct) is { } set
            ? TypedResults.Ok(set.ToContract(await InForceAsync(db, clock, ct)))
            : Problems.NotFound();

    static Task<CriteriaSet> InForceAsync(NationalPanelDbContext db, TimeProvider clock, CancellationToken ct) =>
        db.CriteriaSets.InForceOnAsync(LondonTime.DateOf(clock.GetUtcNow()), ct);
}
