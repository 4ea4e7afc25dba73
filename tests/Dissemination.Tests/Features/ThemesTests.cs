using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.ServiceDefaults.Deployment;
using Safeguarding.TestKit;

namespace Safeguarding.Dissemination.Tests.Features;

public class ThemesTests(LibraryApp app)
{
    static readonly string[] Expected =
    [
        "information-sharing", "risk-assessment", "neglect", "non-accidental-injury-under-1", "voice-of-the-child", "criminal-exploitation",
        "child-sexual-abuse", "domestic-abuse", "parental-mental-health", "looked-after-children", "race-and-inequality",
        "disabled-children",
    ];

    [Fact]
    public async Task The_taxonomy_is_public_and_whole()
    {
        var taxonomy = await app.Anonymous().GetAsync<ThemeTaxonomy>($"{Library.Api}/themes");

        Assert.Equal(1, taxonomy.Version);
        foreach (var code in Expected)
            Assert.Contains(taxonomy.Themes, theme => theme.Code == code);
        Assert.All(taxonomy.Themes, theme => Assert.True(theme is { Name.Length: > 0, ScopeNote.Length: > 0, Synonyms.Count: > 0 }));
        Assert.All(taxonomy.Themes, theme =>
            Assert.True(theme.ParentCode is null || taxonomy.Themes.Any(wider => wider.Code == theme.ParentCode)));
    }

    [Fact]
    public async Task Deploying_again_seeds_nothing_twice()
    {
        var before = await app.Ask(db => db.Themes.CountAsync());
        await using var scope = app.Services.CreateAsyncScope();

        foreach (var seed in scope.ServiceProvider.GetServices<ISeed>())
            await seed.SeedAsync(CancellationToken.None);

        Assert.Equal(before, await app.Ask(db => db.Themes.CountAsync()));
    }
}
