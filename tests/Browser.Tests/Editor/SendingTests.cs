using Microsoft.Playwright;
using Safeguarding.Browser.Tests.Hosting;

namespace Safeguarding.Browser.Tests.Editor;

/// <summary>A bulletin that is approved: sent and withdrawn, wrongly and twice.</summary>
public class SendingTests(BrowserFixture fixture, OneLesson lesson) : IClassFixture<OneLesson>
{
    [Fact]
    public async Task A_changed_bulletin_is_approved_again_before_it_is_sent()
    {
        await using var nadia = await fixture.SignedInAsync("nadia.farouk", Screen.Narrow);
        await using var james = await fixture.SignedInAsync("james.whitlock");
        var bulletin = await lesson.ApprovedAsync();
        await nadia.OpenAsync($"{bulletin}/send");
        await james.OpenAsync($"{bulletin}/edit");
        await james.TypeAsync("Introduction", "Changed meanwhile.");
        await james.PressAsync("Save");

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
        await nadia.OpenAsync($"{await lesson.ApprovedAsync()}/send");
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
        var bulletin = await lesson.ApprovedAsync();
        await nadia.OpenAsync($"{bulletin}/send");
        await nadia.ChooseAsync("When", "Now");

        await nadia.Page.GetByRole(AriaRole.Button, new() { Name = "Send or schedule" }).DblClickAsync();

        await nadia.Page.WaitForURLAsync($"**{bulletin}/progress");
        await nadia.OpenAsync("/bulletins");
        Assert.Equal(1, await nadia.Page.GetByRole(AriaRole.Link, new() { Name = $"Bulletin {Guid.Parse(bulletin.Split('/')[^1]):N}" })
            .CountAsync());
    }

    [Fact]
    public async Task A_bulletin_is_not_withdrawn_without_a_reason()
    {
        await using var nadia = await fixture.SignedInAsync("nadia.farouk", Screen.Narrow);
        var bulletin = await lesson.ApprovedAsync();
        await nadia.OpenAsync($"{bulletin}/send");
        await nadia.ChooseAsync("When", "Now");
        await nadia.PressAsync("Send or schedule");
        await nadia.OpenAsync($"{bulletin}/withdraw");

        await nadia.PressAsync("Withdraw");

        await nadia.IsToldOfAsync("Reason", "Enter why the bulletin is withdrawn");
    }
}
