using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.Browser.Tests.Journeys;

namespace Safeguarding.Browser.Tests.Cases;

/// <summary>A section of the rapid review that partners write.</summary>
public class SectionTests(BrowserFixture fixture)
{
    const string Mine = "What the police know.\n\nTwo lines & a \"quotation\".";
    const string Theirs = "What the health partner knows.";

    [Fact]
    public async Task Whoever_saves_second_is_shown_both_texts()
    {
        await using var daniel = await fixture.SignedInAsync("daniel.reid", Screen.Narrow);
        await using var grace = await fixture.SignedInAsync("grace.okafor");
        await SaveBothAsync(grace, daniel);

        await daniel.IsToldAsync("Someone else changed this after you opened the page.");

        Assert.Equal(Mine, await daniel.ValueAsync("Text"));
        Assert.Contains(Theirs, await daniel.Page.Locator(".govuk-notification-banner").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_saved_first_stands_until_the_second_saves_again()
    {
        await using var daniel = await fixture.SignedInAsync("daniel.reid");
        await using var grace = await fixture.SignedInAsync("grace.okafor");
        var section = await SaveBothAsync(grace, daniel);
        await grace.OpenAsync(section);
        Assert.Equal(Theirs, await grace.ValueAsync("Text"));

        await daniel.PressAsync("Save");

        await grace.OpenAsync(section);
        Assert.Equal(Mine, await grace.ValueAsync("Text"));
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_named_and_stays()
    {
        var typed = new string('w', 100_000);
        await using var daniel = await fixture.SignedInAsync("daniel.reid", Screen.Narrow);
        await daniel.OpenAsync(await SectionAsync(daniel));
        await daniel.TypeAsync("Text", typed);

        await daniel.PressAsync("Save");

        await daniel.IsToldAsync("characters or fewer");
        Assert.Equal(typed, await daniel.ValueAsync("Text"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_typed_when_the_session_ended_is_saved_after_signing_in_again(bool javaScript)
    {
        await using var daniel = await fixture.SignedInAsync("daniel.reid", javaScript ? Screen.Desktop : Screen.WithoutJavaScript);
        var section = await SectionAsync(daniel);
        await daniel.OpenAsync(section);
        await daniel.LoseSessionAsync();
        await SaveAsync(daniel, Mine);

        await daniel.SignInAgainAsync(fixture, "daniel.reid");
        await daniel.PressAsync("Save");

        await daniel.OpenAsync(section);
        Assert.Equal(Mine, await daniel.ValueAsync("Text"));
    }

    [Fact]
    public async Task Back_after_saving_shows_what_was_saved()
    {
        await using var daniel = await fixture.SignedInAsync("daniel.reid");
        await daniel.OpenAsync(await SectionAsync(daniel));
        await SaveAsync(daniel, Mine);

        await daniel.Page.GoBackAsync();

        Assert.Equal(Mine, await daniel.ValueAsync("Text"));
        await SaveAsync(daniel, Theirs);
        Assert.Equal(0, await daniel.Page.Locator(".govuk-error-summary").CountAsync());
    }

    [Fact]
    public async Task What_is_typed_after_the_review_was_sent_is_refused_and_stays()
    {
        await using var tom = await fixture.SignedInAsync("tom.ashworth", Screen.Narrow);
        using var job = new TestKit.MainJob(fixture.Platform.Address);
        await job.SendNotificationAsync();
        await job.WriteRapidReviewAsync();
        var home = $"/cases/{job.NotificationId}/rapid-review";
        await tom.OpenAsync(await FirstSectionAsync(tom, home));
        await job.SignRapidReviewAsync();

        await SaveAsync(tom, Mine);

        await tom.IsToldAsync("All three partners have signed");
        Assert.Equal(Mine, await tom.ValueAsync("Text"));
    }

    async Task<string> SectionAsync(Reader partner) => await FirstSectionAsync(partner, await fixture.OpenReviewAsync());

    static async Task<string> FirstSectionAsync(Reader partner, string review)
    {
        await partner.OpenAsync(review);
        return (await partner.Page.Locator("a[href*='/sections/']").First.GetAttributeAsync("href"))!;
    }

    async Task<string> SaveBothAsync(Reader first, Reader second)
    {
        var section = await SectionAsync(first);
        await first.OpenAsync(section);
        await second.OpenAsync(section);
        await SaveAsync(first, Theirs);
        await SaveAsync(second, Mine);
        return section;
    }

    static async Task SaveAsync(Reader partner, string text)
    {
        await partner.TypeAsync("Text", text);
        await partner.PressAsync("Save");
    }
}
