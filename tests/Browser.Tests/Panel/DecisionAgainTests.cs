using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.Browser.Tests.Journeys;

namespace Safeguarding.Browser.Tests.Panel;

/// <summary>A member who goes back while arguing a decision, and after it was recorded.</summary>
public class DecisionAgainTests(BrowserFixture fixture)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Back_after_the_check_brings_back_all_that_was_argued(bool javaScript)
    {
        await using var marcus = await fixture.SignedInAsync("marcus.bell", javaScript ? Screen.Desktop : Screen.WithoutJavaScript);
        await OpenAsync(marcus);
        await marcus.ArgueAsync();
        await marcus.PressAsync("Continue");

        await marcus.Page.GoBackAsync();

        Assert.Equal("No issue beyond the area.", await marcus.Page.Locator("[name='Form.Considerations[0].Reason']").InputValueAsync());
        Assert.Equal("The panel agrees with the partners.", await marcus.Page.Locator("[name='Form.CommentToArea']").InputValueAsync());
    }

    [Fact]
    public async Task Back_after_a_mistake_was_mended_brings_back_all_that_was_argued()
    {
        await using var marcus = await fixture.SignedInAsync("marcus.bell");
        await OpenAsync(marcus);
        await marcus.PressAsync("Continue");
        await marcus.ArgueAsync();
        await marcus.PressAsync("Continue");

        await marcus.Page.GoBackAsync();

        Assert.Equal("notMet", await marcus.ValueAsync("Form.Considerations[0].Answer"));
        Assert.Equal("The panel agrees with the partners.", await marcus.ValueAsync("Form.CommentToArea"));
    }

    [Fact]
    public async Task Back_after_one_answer_was_mended_brings_back_the_others_too()
    {
        await using var marcus = await fixture.SignedInAsync("marcus.bell");
        await OpenAsync(marcus);
        await marcus.ArgueAsync();
        await marcus.TypeAsync("Form.Considerations[0].Reason", "");
        await marcus.PressAsync("Continue");
        await marcus.TypeAsync("Form.Considerations[0].Reason", "Mended.");
        await marcus.PressAsync("Continue");

        await marcus.Page.GoBackAsync();

        Assert.Equal("Mended.", await marcus.ValueAsync("Form.Considerations[0].Reason"));
        Assert.Equal("notMet", await marcus.ValueAsync("Form.Considerations[1].Answer"));
        Assert.Equal("The panel agrees with the partners.", await marcus.ValueAsync("Form.CommentToArea"));
    }

    [Fact]
    public async Task Back_after_recording_says_that_the_panel_has_decided()
    {
        await using var marcus = await fixture.SignedInAsync("marcus.bell", Screen.Narrow);
        await OpenAsync(marcus);
        await RecordAsync(marcus);

        await marcus.Page.GoBackAsync();

        Assert.Equal("Revise the decision", await marcus.HeadingAsync());
        await marcus.IsAccessibleAsync();
        await marcus.FitsAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_decision_that_is_sent_again_after_going_back_is_recorded_once(bool javaScript)
    {
        await using var marcus = await fixture.SignedInAsync("marcus.bell", javaScript ? Screen.Desktop : Screen.WithoutJavaScript);
        var address = await OpenAsync(marcus);
        await RecordAsync(marcus);
        await marcus.OpenAsync(address);
        await RecordAsync(marcus);

        await marcus.OpenAsync(address[..address.LastIndexOf('/')]);

        Assert.Equal(1, await marcus.Page.Locator("[id^='decision-']").CountAsync());
    }

    async Task<string> OpenAsync(Reader member)
    {
        var (id, _) = await fixture.ReviewedCaseAsync();
        await member.OpenAsync($"/panel/cases/{id}/decision");
        return member.Path;
    }

    static async Task RecordAsync(Reader member)
    {
        await member.ArgueAsync();
        await member.PressAsync("Continue");
        await member.PressAsync("Record the decision");
    }
}
