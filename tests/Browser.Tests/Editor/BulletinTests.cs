using Microsoft.Playwright;
using Safeguarding.Browser.Tests.Hosting;

namespace Safeguarding.Browser.Tests.Editor;

/// <summary>A bulletin that is edited, approved and sent: wrongly, twice and by the wrong person.</summary>
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

    [Fact]
    public async Task A_changed_bulletin_is_approved_again_before_it_is_sent()
    {
        await using var nadia = await fixture.SignedInAsync("nadia.farouk", Screen.Narrow);
        await using var james = await fixture.SignedInAsync("james.whitlock");
        var bulletin = await ApprovedAsync(nadia);
        await nadia.OpenAsync($"{bulletin}/send");
        await EditAsync(james, bulletin);

        await nadia.ChooseAsync("When", "Now");
        await nadia.PressAsync("Send or schedule");

        Assert.StartsWith("Error: ", await nadia.Page.TitleAsync(), StringComparison.Ordinal);
        await nadia.IsAccessibleAsync();
        await nadia.FitsAsync();
    }

    [Fact]
    public async Task When_it_is_sent_is_chosen_and_a_time_that_there_is()
    {
        await using var nadia = await fixture.SignedInAsync("nadia.farouk", Screen.Narrow);
        await nadia.OpenAsync($"{await ApprovedAsync(nadia)}/send");
        await nadia.PressAsync("Send or schedule");
        await nadia.IsToldOfAsync("When", "Select when the bulletin is sent");

        await nadia.ChooseAsync("When", "At a set time");
        await nadia.PressAsync("Send or schedule");
        await nadia.IsToldOfAsync("On.Day", "Enter the date");
        await nadia.IsToldOfAsync("At", "Enter the time");

        await nadia.TypeAsync("On", new DateOnly(2020, 1, 1));
        await nadia.TypeAsync("At", "25:00");
        await nadia.PressAsync("Send or schedule");
        await nadia.IsToldOfAsync("At", "Time must be like 8:30am or 14:30");

        await nadia.TypeAsync("At", "8:30am");
        await nadia.PressAsync("Send or schedule");
        await nadia.IsToldOfAsync("On.Day", "The time must be from now on and within a year");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_double_click_sends_one_issue(bool javaScript)
    {
        await using var nadia = await fixture.SignedInAsync("nadia.farouk", javaScript ? Screen.Desktop : Screen.WithoutJavaScript);
        var bulletin = await ApprovedAsync(nadia);
        await nadia.OpenAsync($"{bulletin}/send");
        await nadia.ChooseAsync("When", "Now");

        await nadia.Page.GetByRole(AriaRole.Button, new() { Name = "Send or schedule" }).DblClickAsync();

        await nadia.Page.WaitForURLAsync($"**{bulletin}/progress");
        await nadia.OpenAsync("/bulletins");
        Assert.Equal(1, await nadia.Page.GetByRole(AriaRole.Link, new() { Name = $"Bulletin {Guid.Parse(bulletin.Split('/')[^1]):N}" }).CountAsync());
    }

    async Task<string> ApprovedAsync(Reader editor)
    {
        var bulletin = await lesson.BulletinAsync();
        await editor.OpenAsync($"{bulletin}/preview");
        await editor.PressAsync("Approve");
        return bulletin;
    }

    static async Task EditAsync(Reader editor, string bulletin)
    {
        await editor.OpenAsync($"{bulletin}/edit");
        await editor.TypeAsync("Introduction", "Changed meanwhile.");
        await editor.PressAsync("Save");
    }
}
