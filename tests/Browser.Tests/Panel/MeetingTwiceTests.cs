using Microsoft.Playwright;
using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.Browser.Tests.Journeys;

namespace Safeguarding.Browser.Tests.Panel;

/// <summary>A meeting whose form is sent again: after going back, or because the session ended.</summary>
public class MeetingTwiceTests(BrowserFixture fixture)
{
    readonly string _name = $"Meeting {Guid.NewGuid():N}";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_typed_when_the_session_ended_is_planned_after_signing_in_again(bool javaScript)
    {
        await using var ruth = await fixture.SignedInAsync("ruth.coleman", javaScript ? Screen.Desktop : Screen.WithoutJavaScript);
        await ruth.OpenAsync("/panel/meetings/new");
        await ruth.LoseSessionAsync();
        await PlanAsync(ruth);

        await ruth.SignInAgainAsync(fixture, "ruth.coleman");
        await ruth.PressAsync("Plan the meeting");

        Assert.Equal(_name, await ruth.HeadingAsync());
        Assert.Contains($"27 February {DateTime.UtcNow.Year + 2}",
            await ruth.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_changed_when_the_session_ended_is_saved_after_signing_in_again()
    {
        await using var ruth = await fixture.SignedInAsync("ruth.coleman");
        await ruth.OpenAsync("/panel/meetings/new");
        await PlanAsync(ruth);
        await ruth.OpenAsync($"{ruth.Path}/edit");
        await ruth.LoseSessionAsync();
        await ruth.TypeAsync("Name", $"{_name}, moved");
        await ruth.PressAsync("Save");

        await ruth.SignInAgainAsync(fixture, "ruth.coleman");
        await ruth.PressAsync("Save");

        Assert.Equal($"{_name}, moved", await ruth.HeadingAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Back_after_planning_leads_to_the_meeting(bool javaScript)
    {
        await using var ruth = await fixture.SignedInAsync("ruth.coleman", javaScript ? Screen.Desktop : Screen.WithoutJavaScript);
        await ruth.OpenAsync("/panel/meetings/new");
        await PlanAsync(ruth);
        var meeting = ruth.Path;

        await ruth.Page.GoBackAsync();

        Assert.Equal(meeting, ruth.Path);
        Assert.Equal(_name, await ruth.HeadingAsync());
    }

    [Fact]
    public async Task Back_after_a_mistake_was_mended_leads_to_the_meeting()
    {
        await using var ruth = await fixture.SignedInAsync("ruth.coleman");
        await ruth.OpenAsync("/panel/meetings/new");
        await ruth.PressAsync("Plan the meeting");
        await PlanAsync(ruth);
        var meeting = ruth.Path;

        await ruth.Page.GoBackAsync();

        Assert.Equal(meeting, ruth.Path);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_double_click_plans_one_meeting(bool javaScript)
    {
        await using var ruth = await fixture.SignedInAsync("ruth.coleman", javaScript ? Screen.Desktop : Screen.WithoutJavaScript);
        await ruth.OpenAsync("/panel/meetings/new");
        await ruth.TypeAsync("Name", _name);
        await ruth.TypeAsync("HeldOn", new DateOnly(DateTime.UtcNow.Year + 2, 2, 27));

        await ruth.Page.GetByRole(AriaRole.Button, new() { Name = "Plan the meeting" }).DblClickAsync();
        await Assertions.Expect(ruth.Page.GetByRole(AriaRole.Heading, new() { Name = _name })).ToBeVisibleAsync();

        await ruth.OpenAsync("/panel/meetings?sort=-heldOn");
        Assert.Equal(1, await ruth.Page.GetByRole(AriaRole.Link, new() { Name = _name }).CountAsync());
    }

    [Fact]
    public async Task Back_after_saving_shows_what_was_saved_and_saves_again()
    {
        await using var ruth = await fixture.SignedInAsync("ruth.coleman");
        await ruth.OpenAsync("/panel/meetings/new");
        await PlanAsync(ruth);
        await ruth.OpenAsync($"{ruth.Path}/edit");
        await ruth.TypeAsync("Name", $"{_name}, moved");
        await ruth.PressAsync("Save");

        await ruth.Page.GoBackAsync();

        Assert.Equal($"{_name}, moved", await ruth.ValueAsync("Name"));
        await ruth.TypeAsync("Name", $"{_name}, moved twice");
        await ruth.PressAsync("Save");
        Assert.Equal($"{_name}, moved twice", await ruth.HeadingAsync());
    }

    async Task PlanAsync(Reader secretariat)
    {
        await secretariat.TypeAsync("Name", _name);
        await secretariat.TypeAsync("HeldOn", new DateOnly(DateTime.UtcNow.Year + 2, 2, 27));
        await secretariat.PressAsync("Plan the meeting");
    }
}
