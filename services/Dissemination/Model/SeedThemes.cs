using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Deployment;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Dissemination.Model;

/// <summary>Brings the first version of the taxonomy, which stays as it was: a later one would be rows of their own beside it.</summary>
sealed class SeedThemes(DisseminationDbContext db, TimeProvider clock) : ISeed
{
    const int FirstVersion = 1;
    const string Resource = "Safeguarding.Dissemination.Data.themes-v1.json";

    public async Task SeedAsync(CancellationToken ct)
    {
        if (await db.Themes.AnyAsync(theme => theme.TaxonomyVersion == FirstVersion, ct))
            return;

        db.AddRange(Read());
        var now = clock.GetUtcNow().UtcDateTime;
        db.Audit(CurrentUser.Process("deploy"), "ThemesSeeded", nameof(Taxonomy), Guid.Empty, "first version of the taxonomy", now);
        await db.SaveChangesAsync(ct);
    }

    static IEnumerable<Theme> Read()
    {
        using var stream = typeof(SeedThemes).Assembly.GetManifestResourceStream(Resource)!;
        return JsonSerializer.Deserialize<List<Entry>>(stream, JsonSerializerOptions.Web)!.Select(entry => new Theme
        {
            TaxonomyVersion = FirstVersion,
            Code = entry.Code,
            Name = entry.Name,
            ScopeNote = entry.ScopeNote,
            Synonyms = [.. entry.Synonyms],
            ParentCode = entry.ParentCode,
        });
    }

    sealed record Entry(string Code, string Name, string ScopeNote, IReadOnlyList<string> Synonyms, string? ParentCode);
}
