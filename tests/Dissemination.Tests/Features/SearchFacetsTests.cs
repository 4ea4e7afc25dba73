using Microsoft.Extensions.DependencyInjection;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Contracts.Publication;

namespace Safeguarding.Dissemination.Tests.Features;

public class SearchFacetsTests(LibraryApp app)
{
    readonly string _word = Given.Word();

    [Fact]
    public async Task A_wider_theme_finds_the_narrower_ones()
    {
        await PublishAsync(Given.Lesson(_word, "non-accidental-injury-under-1"), Given.Lesson(_word, "neglect"));

        Assert.Equal(1, (await app.SearchAsync($"q={_word}&theme=physical-abuse")).Total);
    }

    [Fact]
    public async Task Facets_count_what_each_value_would_give()
    {
        await PublishAsync(
            Given.Lesson(_word, "neglect") with { AgeGroup = "under-1", Setting = "hospital" },
            Given.Lesson(_word, "neglect") with { AgeGroup = "6-10", Audience = ["police"] },
            Given.Lesson(_word, "domestic-abuse") with { AgeGroup = "6-10" });

        var facets = (await app.SearchAsync($"q={_word}&ageGroup=6-10")).Facets;

        Assert.Equal([new FacetValue("6-10", "6 to 10", 2), new FacetValue("under-1", "Under 1", 1)], facets.AgeGroup);
        Assert.Equal([new FacetValue("domestic-abuse", "Domestic abuse", 1), new FacetValue("neglect", "Neglect", 1)], facets.Theme);
        Assert.Equal([new FacetValue("2026", "2026", 2)], facets.Year);
        Assert.Equal([new FacetValue("practice-review", "Practice review", 2)], facets.Source);
        Assert.Contains(new FacetValue("police", "Police", 1), facets.Audience);
        Assert.Equal([new FacetValue("home", "Home", 2)], facets.Setting);
    }

    [Theory]
    [InlineData("theme=neglect", 1)]
    [InlineData("theme=neglect&theme=domestic-abuse", 2)]
    [InlineData("audience=police", 1)]
    [InlineData("setting=hospital", 1)]
    [InlineData("ageGroup=under-1", 1)]
    [InlineData("year=2026", 3)]
    [InlineData("year=1999", 0)]
    [InlineData("source=practice-review", 3)]
    [InlineData("source=national-inquiry", 0)]
    [InlineData("theme=neglect&ageGroup=1-5", 0)]
    [InlineData("theme=no%27such", 0)]
    public async Task Facets_narrow(string narrowing, int expected)
    {
        await PublishAsync(
            Given.Lesson(_word, "neglect") with { AgeGroup = "under-1", Setting = "hospital" },
            Given.Lesson(_word, "domestic-abuse") with { Audience = ["police"] },
            Given.Lesson(_word, "online-harm"));

        Assert.Equal(expected, (await app.SearchAsync($"q={_word}&{narrowing}")).Total);
    }

    Task PublishAsync(params PublishedLesson[] lessons) => app.PublishAsync(_word, lessons);
}
