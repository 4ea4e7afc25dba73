using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.Browser.Tests.Journeys;

namespace Safeguarding.Browser.Tests.Notify;

/// <summary>A draft that is left and carried on, anywhere and in any order.</summary>
public class CarryingOnTests(BrowserFixture fixture)
{
    [Fact]
    public async Task A_draft_is_carried_on_in_another_browser_and_sent()
    {
        await using var office = await fixture.SignedInAsync("amira.hussain");
        await office.OpenAsync("/notify");
        await office.PressAsync("Start a new notification");
        var home = office.Path;
        await office.FollowAsync("Kind of incident");
        await office.SayWhatHappenedAsync("Leeds");

        await using var elsewhere = await fixture.SignedInAsync("amira.hussain", Screen.Narrow);
        await elsewhere.OpenAsync("/notify");
        await elsewhere.Page.Locator($"main a[href='{home}']").ClickAsync();
        await elsewhere.FollowAsync("Children");
        await elsewhere.AddChildAsync("Leeds");
        await elsewhere.PressAsync("Continue");
        await elsewhere.PressAsync("Continue");
        await elsewhere.SayWhatElseAsync();
        await elsewhere.SendAsync();

        Assert.Equal("Notification sent", await elsewhere.HeadingAsync());
    }

    [Fact]
    public async Task Saving_for_later_leads_to_the_task_list_which_says_how_far_it_is()
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain", Screen.Narrow);
        var home = await fixture.EmptyDraftAsync();
        await amira.OpenAsync($"{home}/place");
        await amira.TypeAsync("Address", "Behind the old mill");

        await amira.PressAsync("Save and come back later");

        Assert.Equal(home, amira.Path);
        Assert.Contains("Incomplete", await amira.Page.Locator("li", new() { HasText = "Where it happened" })
            .InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_asks_for_nothing_that_another_step_asks_for()
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain");
        var home = await fixture.EmptyDraftAsync();
        await amira.OpenAsync($"{home}/date");
        await amira.ChooseAsync("Precision", "On a known date");
        await amira.TypeAsync("On", new DateOnly(2026, 10, 10));

        await amira.PressAsync("Save and continue");

        Assert.Equal($"{home}/place", amira.Path);
    }
}
