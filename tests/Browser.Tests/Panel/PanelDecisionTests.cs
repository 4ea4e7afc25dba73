using Microsoft.Playwright;
using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.Browser.Tests.Journeys;

namespace Safeguarding.Browser.Tests.Panel;

/// <summary>A member argues and records the panel's decision.</summary>
public class PanelDecisionTests(BrowserFixture fixture)
{
    [Fact]
    public async Task An_empty_decision_asks_for_every_answer()
    {
        await using var marcus = await fixture.SignedInAsync("marcus.bell", Screen.Narrow);
        await OpenAsync(marcus);
        var considerations = await marcus.Page.Locator("textarea[name$='.Reason']").CountAsync();

        await marcus.PressAsync("Continue");

        await marcus.IsToldOfAsync("Form.Outcome", "Select what the panel decided");
        for (var place = 1; place <= considerations; place++)
        {
            await marcus.IsToldOfAsync($"Form.Considerations[{place - 1}].Answer",
                $"Consideration {place}: select met, not met or unclear");
            await marcus.IsToldOfAsync($"Form.Considerations[{place - 1}].Reason", $"Consideration {place}: enter the reason");
        }
    }

    [Fact]
    public async Task An_outcome_that_needs_a_comment_asks_for_it_and_keeps_the_rest()
    {
        await using var marcus = await fixture.SignedInAsync("marcus.bell", Screen.Narrow);
        await OpenAsync(marcus);
        await marcus.ArgueAsync();
        await marcus.TypeAsync("Form.CommentToArea", "");
        await marcus.ChooseAsync("Form.Outcome", "More information");

        await marcus.PressAsync("Continue");

        await marcus.IsToldOfAsync("Form.CommentToArea", "Enter a comment to the area: this outcome needs one");
        Assert.Equal("No issue beyond the area.", await marcus.ValueAsync("Form.Considerations[0].Reason"));
    }

    [Fact]
    public async Task A_reason_that_is_too_long_is_named_before_the_check_and_stays()
    {
        var typed = new string('w', 4_001);
        await using var marcus = await fixture.SignedInAsync("marcus.bell", Screen.Narrow);
        await OpenAsync(marcus);
        await marcus.ArgueAsync();
        await marcus.TypeAsync("Form.Considerations[0].Reason", typed);

        await marcus.PressAsync("Continue");

        await marcus.IsToldOfAsync("Form.Considerations[0].Reason", "Consideration 1 must be 4,000 characters or fewer");
        Assert.Equal(typed, await marcus.ValueAsync("Form.Considerations[0].Reason"));
    }

    [Fact]
    public async Task Of_two_members_who_decide_at_once_the_second_is_told_and_keeps_what_they_argued()
    {
        await using var marcus = await fixture.SignedInAsync("marcus.bell", Screen.Narrow);
        await using var eleanor = await fixture.SignedInAsync("eleanor.voss");
        var address = await OpenAsync(marcus);
        await eleanor.OpenAsync(address);
        await RecordAsync(eleanor, "The chair’s words.");

        await CheckAsync(marcus, "The member’s words.");

        await marcus.IsToldAsync("Someone else changed this after you opened the page.");
        Assert.Equal("The member’s words.", await marcus.ValueAsync("Form.CommentToArea"));
        Assert.Equal(1, await DecisionsAsync(marcus, address));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_double_click_records_once(bool javaScript)
    {
        await using var marcus = await fixture.SignedInAsync("marcus.bell", javaScript ? Screen.Desktop : Screen.WithoutJavaScript);
        var address = await OpenAsync(marcus);
        await marcus.ArgueAsync();
        await marcus.PressAsync("Continue");

        await marcus.Page.GetByRole(AriaRole.Button, new() { Name = "Record the decision" }).DblClickAsync();

        await marcus.Page.WaitForURLAsync("**/panel/cases/*");
        Assert.Equal(1, await DecisionsAsync(marcus, address));
    }

    [Fact]
    public async Task What_was_argued_when_the_session_ended_comes_back_after_signing_in_again()
    {
        await using var marcus = await fixture.SignedInAsync("marcus.bell");
        await OpenAsync(marcus);
        await marcus.ArgueAsync();
        await marcus.LoseSessionAsync();
        await marcus.PressAsync("Continue");

        await marcus.SignInAgainAsync(fixture, "marcus.bell");
        await marcus.PressAsync("Continue");

        Assert.Equal("Check before you record", await marcus.HeadingAsync());
        Assert.Contains("No issue beyond the area.", await marcus.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changing_something_after_the_check_brings_back_all_that_was_argued()
    {
        await using var marcus = await fixture.SignedInAsync("marcus.bell");
        await OpenAsync(marcus);
        await marcus.ArgueAsync();
        await marcus.PressAsync("Continue");

        await marcus.PressAsync("Change something");

        Assert.Equal("notMet", await marcus.ValueAsync("Form.Considerations[0].Answer"));
        Assert.Equal("The panel agrees with the partners.", await marcus.ValueAsync("Form.CommentToArea"));
    }

    async Task<string> OpenAsync(Reader member)
    {
        var (id, _) = await fixture.ReviewedCaseAsync();
        await member.OpenAsync($"/panel/cases/{id}/decision");
        return member.Path;
    }

    static async Task CheckAsync(Reader member, string comment)
    {
        await member.ArgueAsync();
        await member.TypeAsync("Form.CommentToArea", comment);
        await member.PressAsync("Continue");
    }

    static async Task RecordAsync(Reader member, string comment)
    {
        await CheckAsync(member, comment);
        await member.PressAsync("Record the decision");
    }

    /// <summary>How many decisions stand on the case.</summary>
    static async Task<int> DecisionsAsync(Reader member, string address)
    {
        await member.OpenAsync(address[..address.LastIndexOf('/')]);
        return await member.Page.Locator("[id^='decision-']").CountAsync();
    }
}
