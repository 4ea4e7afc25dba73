using Microsoft.Playwright;
using Safeguarding.Browser.Tests.Hosting;

namespace Safeguarding.Browser.Tests.Editor;

/// <summary>A bulletin that is edited and approved: wrongly, twice and by the wrong person.</summary>
public class BulletinTests(BrowserFixture fixture, OneLesson lesson) : IClassFixture<OneLesson>
{
    [Fact]
    public async Task An_emptied_bulletin_asks_for_its_words()
    {
        await using var nadia = await fixture.SignedInAsync("nadia.farouk", Screen.Narrow);
        await nadia.OpenAsync($"{await lesson.BulletinAsync()}/edit");
        await nadia.TypeAsync("Heading", "");
        await nadia.TypeAsync("Introduction", "");

        await nadia.PressAsync("Save");

        await nadia.IsToldOfAsync("Heading", "Enter a title");
        await nadia.IsToldOfAsync("Introduction", "Enter an introduction");
    }

    [Fact]
    public async Task A_title_that_is_too_long_is_named_and_stays()
    {
        var typed = new string('w', 201);
        await using var nadia = await fixture.SignedInAsync("nadia.farouk", Screen.Narrow);
        await nadia.OpenAsync($"{await lesson.BulletinAsync()}/edit");
        await nadia.TypeAsync("Heading", typed);

        await nadia.PressAsync("Save");

        await nadia.IsToldOfAsync("Heading", "Title must be 200 characters or fewer");
        Assert.Equal(typed, await nadia.ValueAsync("Heading"));
    }

    [Fact]
    public async Task Whoever_saves_second_is_shown_both_texts()
    {
        await using var nadia = await fixture.SignedInAsync("nadia.farouk", Screen.Narrow);
        await using var james = await fixture.SignedInAsync("james.whitlock");
        var bulletin = await lesson.BulletinAsync();
        await nadia.OpenAsync($"{bulletin}/edit");
        await james.OpenAsync($"{bulletin}/edit");
        await james.TypeAsync("Introduction", "The words of James.");
        await james.PressAsync("Save");

        await nadia.TypeAsync("Introduction", "The words of Nadia.");
        await nadia.PressAsync("Save");

        await nadia.IsToldAsync("Someone else changed this after you opened the page.");
        Assert.Equal("The words of Nadia.", await nadia.ValueAsync("Introduction"));
        Assert.Contains("The words of James.", await nadia.Page.Locator("main .govuk-details").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_wrote_part_of_it_cannot_approve_it()
    {
        await using var nadia = await fixture.SignedInAsync("nadia.farouk", Screen.Narrow);
        await using var tab = await nadia.OpenTabAsync();
        var bulletin = await lesson.BulletinAsync();
        await nadia.OpenAsync($"{bulletin}/preview");
        await EditAsync(tab, bulletin);

        await nadia.PressAsync("Approve");

        await nadia.IsToldAsync("You wrote part of this bulletin");
        Assert.Equal(0, await nadia.Page.GetByRole(AriaRole.Button, new() { Name = "Approve" }).CountAsync());
    }

    static async Task EditAsync(Reader editor, string bulletin)
    {
        await editor.OpenAsync($"{bulletin}/edit");
        await editor.TypeAsync("Introduction", "Changed meanwhile.");
        await editor.PressAsync("Save");
    }
}
