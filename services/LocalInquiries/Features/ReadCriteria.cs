using Microsoft.AspNetCore.Http.HttpResults;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.LocalInquiries.Features;

public static class ReadCriteria
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/criteria", Handle).RequireAuthorization(Policies.CaseReader);

    static async Task<Results<Ok<CriteriaInForce>, ProblemHttpResult>> Handle(
        LocalInquiriesDbContext db, TimeProvider clock, CancellationToken ct)
    {
        var version = await db.Criteria.InForceAsync(LondonTime.DateOf(clock.GetUtcNow()), ct);
        return version is null
            ? Criteria.NotKnownYet()
            : TypedResults.Ok(new CriteriaInForce(version.Number, version.EffectiveFrom,
                [.. version.Criteria.Select(criterion => new LocalCriterion(criterion.Code, criterion.Text, criterion.Source))]));
    }
}
