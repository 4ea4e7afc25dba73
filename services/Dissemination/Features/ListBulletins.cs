using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;

namespace Safeguarding.Dissemination.Features;

public static class ListBulletins
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/bulletins", Handle).AllowAnonymous();

    static async Task<Ok<Page<BulletinHeadline>>> Handle(DisseminationDbContext db, PageRequest page, CancellationToken ct)
    {
        var taxonomy = await Taxonomy.InForceAsync(db, ct);
        return TypedResults.Ok(await db.Bulletins.AsNoTracking().Where(bulletin => bulletin.IssuedAt != null)
            .PageAsync(page, bulletin => bulletin.IssuedAt!.Value, bulletin => bulletin.Id, bulletin => bulletin.Headline(taxonomy), ct));
    }
}
