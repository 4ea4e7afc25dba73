using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;

namespace Safeguarding.Dissemination.Features;

/// <summary>The archive, newest first unless <c>sort=issued</c> asks for the oldest.</summary>
public static class ListBulletins
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/bulletins", Handle).AllowAnonymous();

    static async Task<Results<Ok<Page<BulletinHeadline>>, ProblemHttpResult>> Handle(
        string? sort, DisseminationDbContext db, TaxonomyCache taxonomies, PageRequest page, CancellationToken ct)
    {
        var errors = new FieldErrors();
        var order = Sort.Of(sort, errors, "issued");
        if (errors.Any)
            return Problems.Invalid(errors);

        var taxonomy = await taxonomies.InForceAsync(db, ct);
        return TypedResults.Ok(await db.Bulletins.AsNoTracking().Where(bulletin => bulletin.IssuedAt != null)
            .PageAsync(page, bulletin => bulletin.IssuedAt!.Value, bulletin => bulletin.Id, bulletin => bulletin.ToIssueSummary(taxonomy),
                ct, order.Ascending));
    }
}
