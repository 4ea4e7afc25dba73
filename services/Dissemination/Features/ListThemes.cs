using Microsoft.AspNetCore.Http.HttpResults;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Model;

namespace Safeguarding.Dissemination.Features;

public static class ListThemes
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/themes", Handle).AllowAnonymous();

    static async Task<Ok<ThemeTaxonomy>> Handle(DisseminationDbContext db, CancellationToken ct)
    {
        var taxonomy = await Taxonomy.InForceAsync(db, ct);
        return TypedResults.Ok(new ThemeTaxonomy { Version = taxonomy.Version, Themes = [.. taxonomy.Themes.Select(Shown)] });
    }

    static Contracts.Dissemination.Theme Shown(Model.Theme theme) => new()
    {
        Code = theme.Code,
        Name = theme.Name,
        ScopeNote = theme.ScopeNote,
        Synonyms = theme.Synonyms,
        ParentCode = theme.ParentCode,
    };
}
