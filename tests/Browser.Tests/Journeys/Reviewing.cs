using Microsoft.Playwright;
using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.TestKit;

namespace Safeguarding.Browser.Tests.Journeys;

/// <summary>The partners' rapid review and practice review.</summary>
static class Reviewing
{
    /// <summary>Writes every section and decides for a practice review.</summary>
    public static async Task WriteRapidReviewAsync(this Reader partner, Guid notification)
    {
        var home = $"/cases/{notification}/rapid-review";
        await Eventually.True(async () =>
        {
            await partner.OpenAsync(home);
            return await partner.Page.Locator(".govuk-task-list").CountAsync() > 0;
        }, "the rapid review has opened");
        foreach (var section in await partner.Page.Locator("a[href*='/sections/']")
            .EvaluateAllAsync<string[]>("links => links.map(a => a.pathname)"))
        {
            await partner.OpenAsync(section);
            await partner.TypeAsync("Text", "What the partners have established so far.");
            await partner.PressAsync("Save");
        }

        await partner.OpenAsync($"{home}/decision");
        var criteria = await partner.Page.Locator("textarea[name$='.Reason']").CountAsync();
        for (var index = 0; index < criteria; index++)
        {
            await partner.ChooseAsync($"Form.Answers[{index}].Answer");
            await partner.TypeAsync($"Form.Answers[{index}].Reason", "Argued in the analysis.");
        }

        await partner.ChooseAsync("Form.PracticeReview");
        await partner.TypeAsync("Form.Rationale", "Two agencies held different parts of the picture.");
        await partner.ChooseAsync("Form.NationalIssueRaised", "No");
        await partner.TypeAsync("Form.NationalIssueReason", "The learning is about local arrangements.");
        await partner.PressAsync("Save the decision");
    }

    public static async Task SignAsync(this Reader partner, Guid notification)
    {
        await partner.OpenAsync($"/cases/{notification}/rapid-review/sign");
        await partner.PressAsync("Sign");
    }

    /// <summary>Starts the practice review and publishes its report with one lesson of that title.</summary>
    public static async Task PublishPracticeReviewAsync(this Reader partner, Guid notification, string lesson)
    {
        await partner.OpenAsync($"/cases/{notification}/practice-review");
        await partner.PressAsync("Start the practice review");
        await partner.OpenAsync($"/cases/{notification}/practice-review/publish");
        await partner.WriteReportAsync(lesson);
        await partner.PressAsync("Check before publishing");
        await partner.PressAsync("Publish");
    }

    /// <summary>Fills in the form of a report, with one lesson of that title.</summary>
    public static async Task WriteReportAsync(this Reader partner, string lesson)
    {
        await partner.TypeAsync("Report.Title", "Learning from the experience of one child");
        await partner.TypeAsync("Report.Text", "## What we learned\n\nEach agency held a part of the picture.");
        await partner.TypeAsync("Report.Reviewers", "A. N. Independent");
        await partner.TypeAsync("Report.Lessons[0].Title", lesson);
        await partner.TypeAsync("Report.Lessons[0].Finding",
            "Concerns were known to two agencies and put side by side only after the incident.");
        await partner.TypeAsync("Report.Lessons[0].WhyItHappened", "Meetings were the only moment at which information was exchanged.");
        await partner.TypeAsync("Report.Lessons[0].Improvement",
            "Agencies exchange a written chronology five days before each conference.");
        await partner.ChooseAsync("Report.Lessons[0].Themes", "Information sharing");
        if (await partner.Page.Locator("[name=AreaNamed]").CountAsync() > 0)
            await partner.ChooseAsync("AreaNamed", "Yes");
        if (await partner.Page.Locator("[name='Report.Recommendations[0].Text']").CountAsync() > 0)
            await partner.RecommendAsync();
    }

    static async Task RecommendAsync(this Reader partner)
    {
        await partner.TypeAsync("Report.Recommendations[0].Text", "Agree a shared chronology template.");
        await partner.TypeAsync("Report.Recommendations[0].Addressee", "Safeguarding partners");
        await partner.TypeAsync("Report.Recommendations[0].DueOn", new DateOnly(2030, 3, 31));
        await partner.TypeAsync("Report.Recommendations[0].IntendedOutcome",
            "Professionals see a child's whole history before they decide.");
    }

    /// <summary>The panel agrees with the area's practice review.</summary>
    public static async Task DecideAsync(this Reader chair, string reference)
    {
        await Eventually.True(async () =>
        {
            await chair.OpenAsync("/panel/cases?State=awaitingDecision");
            return await chair.Page.GetByRole(AriaRole.Link, new() { Name = reference }).CountAsync() > 0;
        }, "the case waits for the panel");
        await chair.FollowAsync(reference);
        await chair.OpenAsync($"{chair.Path}/decision");
        await chair.ArgueAsync();
        await chair.PressAsync("Continue");
        await chair.PressAsync("Record the decision");
    }

    /// <summary>Fills in the form of the panel's decision.</summary>
    public static async Task ArgueAsync(this Reader chair)
    {
        var considerations = await chair.Page.Locator("textarea[name$='.Reason']").CountAsync();
        for (var index = 0; index < considerations; index++)
        {
            await chair.ChooseAsync($"Form.Considerations[{index}].Answer", "Not met");
            await chair.TypeAsync($"Form.Considerations[{index}].Reason", "No issue beyond the area.");
        }

        await chair.ChooseAsync("Form.Outcome");
        await chair.TypeAsync("Form.CommentToArea", "The panel agrees with the partners.");
        await chair.TypeAsync("Form.PublicReason", "A practice review by the area is the right way to learn.");
    }
}
