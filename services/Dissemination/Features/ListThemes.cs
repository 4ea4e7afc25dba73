using Microsoft.AspNetCore.Http.HttpResults;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Model;

namespace Safeguarding.Dissemination.Features;

public static class ListThemes
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/themes", Handle).AllowAnonymous();

    static async Task<Ok<ThemeTaxonomy>> Handle(DisseminationDbContext db, TaxonomyCache taxonomies, CancellationToken ct)
    {
        var taxonomy = await taxonomies.InForceAsync(db, ct);
        var themes = taxonomy.Themes.Select(theme => theme.ToContract());
        return TypedResults.Ok(new ThemeTaxonomy { Version = taxonomy.Version, Themes = [.. themes] });
    }
}
