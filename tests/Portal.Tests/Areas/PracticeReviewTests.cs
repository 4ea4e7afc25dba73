using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.LocalInquiries.Tests;
using Inquiries = Safeguarding.LocalInquiries.Tests.Given;
using InquiryState = Safeguarding.Contracts.LocalInquiries.InquiryState;

namespace Safeguarding.Portal.Tests.Areas;

public class PracticeReviewTests(InquiryPages app) : IClassFixture<InquiryPages>
{
    [Fact]
    public async Task An_area_that_decided_against_one_can_start_it_after_the_panels_advice_with_a_reason()
    {
        var journey = await Journey.SubmittedAsync(app.Inquiries, practiceReview: false);
        await app.Inquiries.Bus.DeliverAsync(Inquiries.PanelDecision(journey.Incident.NotificationId, PanelOutcome.AdvisePracticeReview));
        using var amira = app.Council();

        var refused = await amira.SendAsync(Path(journey), ("Reason", ""));
        var started = await amira.SendAsync(Path(journey), ("Reason", "The panel's reasons convinced the partners."));

        Assert.Contains("<a href=\"#Reason\">Enter why the area changes its decision</a>", refused.Main, StringComparison.Ordinal);
        Assert.Contains("Area and panel agree", started.Main, StringComparison.Ordinal);
        Assert.Contains("The practice review has started", started.Main, StringComparison.Ordinal);
        Assert.Equal(InquiryState.PracticeReview, (await journey.ReadAsync()).State);
    }

    [Fact]
    public async Task Adding_a_lesson_keeps_everything_and_the_report_is_shown_before_it_is_published()
    {
        var journey = await Journey.StartedAsync(app.Inquiries);
        using var amira = app.Council();

        var added = await amira.SendAsync($"{Path(journey)}/publish", [.. Report("Child T"), ("edit", "add-lesson")]);
        var preview = await amira.SendAsync($"{Path(journey)}/publish", Report("Child T"));

        Assert.Contains("value=\"Child T\"", added.Main, StringComparison.Ordinal);
        Assert.Contains("name=\"Report.Lessons[1].Title\"", added.Main, StringComparison.Ordinal);
        Assert.Contains("Check before you publish", preview.Main, StringComparison.Ordinal);
        Assert.Null((await journey.ReadAsync()).Publication);
    }

    [Fact]
    public async Task The_check_says_what_becomes_public_and_shows_the_text_as_it_is_meant()
    {
        var journey = await Journey.StartedAsync(app.Inquiries);
        using var amira = app.Council();

        var preview = await amira.SendAsync($"{Path(journey)}/publish",
            Report("Child V", "## What we looked at\n\n- One case\n\n<script>alert(1)</script>"));
        var deep = await amira.SendAsync($"{Path(journey)}/publish", Report("Child V", new string('>', 150) + " deep"));

        Assert.Contains("The title and the lessons enter the public library", preview.Main, StringComparison.Ordinal);
        Assert.Contains("<h2>What we looked at</h2>", preview.Main, StringComparison.Ordinal);
        Assert.Contains("<li>One case</li>", preview.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", preview.Main, StringComparison.Ordinal);
        Assert.Contains("Check before you publish", deep.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publishing_twice_publishes_once()
    {
        var journey = await Journey.StartedAsync(app.Inquiries);
        using var amira = app.Council();
        var preview = await amira.SendAsync($"{Path(journey)}/publish", Report("Child U"));

        await amira.SendAsync(preview, $"{Path(journey)}/publish", ("step", "publish"));
        var second = await amira.SendAsync(preview, $"{Path(journey)}/publish", ("step", "publish"));

        Assert.Equal(Path(journey), second.Path);
        Assert.Contains("The report was published", second.Main, StringComparison.Ordinal);
        await app.Inquiries.Bus.PublishedAsync<PracticeReviewPublished>(published => published.InquiryId == journey.Id);
        Assert.Single(app.Inquiries.Bus.Published<PracticeReviewPublished>(published => published.InquiryId == journey.Id));
    }

    [Fact]
    public async Task An_empty_report_is_not_published_and_says_what_is_missing()
    {
        var journey = await Journey.StartedAsync(app.Inquiries);
        using var amira = app.Council();

        var page = await amira.SendAsync($"{Path(journey)}/publish", ("Report.Lessons[0].Title", ""));

        Assert.Contains("<a href=\"#Report_Title\">Enter a title</a>", page.Main, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#AreaNamed\">Select whether the area is named</a>", page.Main, StringComparison.Ordinal);
    }

    static (string, string)[] Report(string title, string text = "What is public.") =>
    [
        ("Report.Title", title), ("Report.Text", text), ("Report.Reviewers", "A. Reviewer"),
        ("Report.Lessons[0].Title", "Write down handovers"), ("Report.Lessons[0].Finding", "They were oral."),
        ("Report.Lessons[0].WhyItHappened", "Two systems."), ("Report.Lessons[0].Improvement", "One record."),
        ("Report.Lessons[0].Themes", "information-sharing"), ("AreaNamed", "True"),
    ];

    static string Path(Journey journey) => $"/cases/{journey.Incident.NotificationId}/practice-review";
}
