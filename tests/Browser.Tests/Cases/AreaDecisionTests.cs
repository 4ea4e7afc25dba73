using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.Browser.Tests.Journeys;

namespace Safeguarding.Browser.Tests.Cases;

/// <summary>The area's decision for or against a practice review.</summary>
public class AreaDecisionTests(BrowserFixture fixture)
{
    [Fact]
    public async Task An_empty_decision_asks_for_every_answer()
    {
        await using var tom = await fixture.SignedInAsync("tom.ashworth", Screen.Narrow);
        await OpenAsync(tom, await fixture.OpenReviewAsync());
        var criteria = await tom.Page.Locator("textarea[name$='.Reason']").CountAsync();

        await tom.PressAsync("Save the decision");

        for (var place = 1; place <= criteria; place++)
        {
            await tom.IsToldOfAsync($"Form.Answers[{place - 1}].Answer", $"Criterion {place}: select whether it is met");
            await tom.IsToldOfAsync($"Form.Answers[{place - 1}].Reason", $"Criterion {place}: enter the reason");
        }

        await tom.IsToldOfAsync("Form.PracticeReview", "Select whether a practice review is to be carried out");
        await tom.IsToldOfAsync("Form.Rationale", "Enter the reasons for the decision");
        await tom.IsToldOfAsync("Form.NationalIssueRaised", "Select whether a national issue is raised");
        await tom.IsToldOfAsync("Form.NationalIssueReason", "Enter why a national issue is raised or not");
    }

    [Fact]
    public async Task A_reason_that_is_too_long_is_named_and_everything_stays()
    {
        var typed = new string('w', 4_001);
        await using var tom = await fixture.SignedInAsync("tom.ashworth", Screen.Narrow);
        await OpenAsync(tom, await fixture.OpenReviewAsync());
        await tom.TypeAsync("Form.Answers[1].Reason", typed);
        await tom.ChooseAsync("Form.Answers[0].Answer", "Not met");

        await tom.PressAsync("Save the decision");

        await tom.IsToldOfAsync("Form.Answers[1].Reason", "Criterion 2: the reason must be 4,000 characters or fewer");
        Assert.Equal(typed, await tom.ValueAsync("Form.Answers[1].Reason"));
        Assert.Equal("notMet", await tom.ValueAsync("Form.Answers[0].Answer"));
    }

    [Fact]
    public async Task Whoever_decides_second_is_shown_the_first_decision_and_keeps_theirs()
    {
        await using var tom = await fixture.SignedInAsync("tom.ashworth", Screen.Narrow);
        await using var grace = await fixture.SignedInAsync("grace.okafor");
        var review = await fixture.WrittenReviewAsync();
        await OpenAsync(tom, review);
        await OpenAsync(grace, review);
        await grace.TypeAsync("Form.Rationale", "Health’s reasons.");
        await grace.PressAsync("Save the decision");

        await tom.TypeAsync("Form.Rationale", "The council’s reasons.");
        await tom.PressAsync("Save the decision");

        await tom.IsToldAsync("Someone else changed this after you opened the page.");
        Assert.Equal("The council’s reasons.", await tom.ValueAsync("Form.Rationale"));
        Assert.Contains("Health’s reasons.", await tom.Page.Locator(".govuk-notification-banner")
            .InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_decided_when_the_session_ended_is_saved_after_signing_in_again()
    {
        await using var tom = await fixture.SignedInAsync("tom.ashworth");
        var review = await fixture.WrittenReviewAsync();
        await OpenAsync(tom, review);
        await tom.LoseSessionAsync();
        await tom.TypeAsync("Form.Rationale", "Written while the session ended.");
        await tom.PressAsync("Save the decision");

        await tom.SignInAgainAsync(fixture, "tom.ashworth");
        await tom.PressAsync("Save the decision");

        await OpenAsync(tom, review);
        Assert.Equal("Written while the session ended.", await tom.ValueAsync("Form.Rationale"));
    }

    static Task OpenAsync(Reader partner, string review) => partner.OpenAsync($"{review}/decision");
}
