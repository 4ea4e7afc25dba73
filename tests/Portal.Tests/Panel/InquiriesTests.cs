using Safeguarding.Contracts.NationalPanel;
using Safeguarding.TestKit;

namespace Safeguarding.Portal.Tests.Panel;

public class InquiriesTests(PanelPages app) : IClassFixture<PanelPages>
{
    static readonly int NextYear = DateTime.UtcNow.Year + 1;

    [Fact]
    public async Task A_case_decided_for_an_inquiry_waits_until_one_is_opened_on_it()
    {
        var panelCase = await app.Panel.DecidedCaseAsync(PanelOutcome.NationalInquiry);
        using var ruth = app.Secretariat();

        var board = await ruth.OpenAsync("/panel/inquiries");
        var opened = await ruth.SendAsync($"/panel/inquiries/new?case={panelCase.Id}", ("Cases", $"{panelCase.Id}"),
            ("WorkingTitle", "Infants"));
        var after = await ruth.OpenAsync("/panel/inquiries");

        Assert.Contains($"/panel/cases/{panelCase.Id}", board.Main, StringComparison.Ordinal);
        Assert.Contains("<h1 class=\"govuk-heading-l\">Infants</h1>", opened.Main, StringComparison.Ordinal);
        Assert.Contains("On one case", opened.Main, StringComparison.Ordinal);
        Assert.DoesNotContain($"/panel/cases/{panelCase.Id}", after.Main, StringComparison.Ordinal);
        Assert.Contains("This is a forecast to plan by, not a number to reach", after.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_click_opens_the_same_inquiry()
    {
        var panelCase = await app.Panel.DecidedCaseAsync(PanelOutcome.NationalInquiry);
        using var ruth = app.Secretariat();
        var form = await ruth.OpenAsync("/panel/inquiries/new");
        (string, string)[] answers = [("Cases", $"{panelCase.Id}"), ("WorkingTitle", "Twice")];

        var first = await ruth.SendAsync(form, "/panel/inquiries/new", answers);
        var second = await ruth.SendAsync(form, "/panel/inquiries/new", answers);

        Assert.StartsWith("/panel/inquiries/", first.Path, StringComparison.Ordinal);
        Assert.Equal(first.Path, second.Path);
    }

    [Fact]
    public async Task Without_cases_and_title_both_are_asked_for()
    {
        await app.Panel.DecidedCaseAsync(PanelOutcome.HeldForThematicInquiry);
        using var ruth = app.Secretariat();

        var page = await ruth.SendAsync("/panel/inquiries/new");

        Assert.Contains("<a href=\"#Cases\">Select at least one case</a>", page.Main, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#WorkingTitle\">Enter a working title</a>", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_case_held_for_a_theme_needs_another()
    {
        var held = await app.Panel.DecidedCaseAsync(PanelOutcome.HeldForThematicInquiry);
        using var ruth = app.Secretariat();

        var page = await ruth.SendAsync("/panel/inquiries/new", ("Cases", $"{held.Id}"), ("WorkingTitle", "A theme"));

        Assert.Contains("select one more case", page.Main, StringComparison.Ordinal);
        Assert.Contains("value=\"A theme\"", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Entries_are_added_and_removed_without_losing_what_was_typed()
    {
        var path = $"/panel/inquiries/{(await app.Panel.InquiryAsync()).Id}/publish";
        using var ruth = app.Secretariat();

        var two = await ruth.SendAsync(path, ("Report.Title", "Typed"), ("Report.Lessons[0].Title", "First"), ("edit", "add-lesson"));
        var one = await ruth.SendAsync(two, path, ("Report.Title", "Typed"), ("Report.Lessons[0].Title", "First"),
            ("Report.Lessons[1].Title", "Second"),
            ("edit", "remove-lesson-0"));

        Assert.Contains("<legend class=\"govuk-fieldset__legend govuk-fieldset__legend--m\">Lesson 2</legend>", two.Main,
            StringComparison.Ordinal);
        Assert.Contains("value=\"First\"", two.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"First\"", one.Main, StringComparison.Ordinal);
        Assert.Matches("id=\"Report_Lessons_0__Title\"[^>]*value=\"Second\"|value=\"Second\"[^>]*id=\"Report_Lessons_0__Title\"", one.Main);
        Assert.Contains("value=\"Typed\"", one.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_in_the_report_is_named_beside_its_field()
    {
        var path = $"/panel/inquiries/{(await app.Panel.InquiryAsync()).Id}/publish";
        using var ruth = app.Secretariat();

        var page = await ruth.SendAsync(path, ("Report.Lessons[0].Title", "Only a title"), ("Report.Recommendations[0].DueOn.Day", "31"),
            ("Report.Recommendations[0].DueOn.Month", "2"));

        Assert.All(
        [
            "<a href=\"#Report_Title\">Enter a title</a>",
            "<a href=\"#Report_Text\">Enter the text</a>",
            "<a href=\"#Report_Lessons_0__WhyItHappened\">Lesson 1: enter why it happened</a>",
            "<a href=\"#Report_Lessons_0__Themes\">Lesson 1: select at least one theme</a>",
            "<a href=\"#Report_Recommendations_0__DueOn\">Recommendation 1: the date it is due must include a year</a>",
        ], line => Assert.Contains(line, page.Main, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_report_is_looked_at_then_published_once_and_shown()
    {
        var inquiry = await app.Panel.InquiryAsync();
        var path = $"/panel/inquiries/{inquiry.Id}/publish";
        using var ruth = app.Secretariat();

        var preview = await ruth.SendAsync(path, Report());
        var unconfirmed = await ruth.SendAsync(preview, path, ("step", "publish"));
        var published = await ruth.SendAsync(unconfirmed, path, ("step", "publish"), ("Checked", "anonymous"), ("Checked", "advance-copy"));
        var again = await ruth.SendAsync(unconfirmed, path, ("step", "publish"), ("Checked", "anonymous"), ("Checked", "advance-copy"));

        Assert.Contains("Lesson 1: Bruises in babies", preview.Main, StringComparison.Ordinal);
        Assert.Contains("The title and the lessons enter the public library", preview.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("everybody", preview.Main, StringComparison.Ordinal);
        Assert.Contains("Confirm both before you publish", unconfirmed.Main, StringComparison.Ordinal);
        Assert.Equal($"/panel/inquiries/{inquiry.Id}", published.Path);
        Assert.Equal(published.Path, again.Path);
        Assert.Contains("Published: What babies cannot tell", published.Main, StringComparison.Ordinal);
        var report = (await app.Panel.Secretariat()
            .GetAsync<NationalInquiryDetails>($"/api/national-panel/inquiries/{inquiry.Id}")).Report!;
        Assert.Equal(["A. Reviewer", "B. Reviewer"], report.Reviewers);
        Assert.Equal("Line one.\n\nLine two.", report.Text);
        Assert.Equal(new DateOnly(NextYear, 3, 31), Assert.Single(report.Recommendations).DueOn);
        Assert.Equal(["neglect", "information-sharing"], Assert.Single(report.Lessons).Themes);
    }

    static (string, string)[] Report() =>
    [
        ("Report.Title", "What babies cannot tell"), ("Report.Text", "Line one.\r\n\r\nLine two."),
            ("Report.Reviewers", "A. Reviewer\r\n B. Reviewer \r\n"),
        ("Report.Lessons[0].Title", "Bruises in babies"), ("Report.Lessons[0].Finding", "Found."),
            ("Report.Lessons[0].WhyItHappened", "Why."),
        ("Report.Lessons[0].Improvement", "Better."), ("Report.Lessons[0].Themes", "neglect"),
            ("Report.Lessons[0].Themes", "information-sharing"),
        ("Report.Lessons[0].Setting", ""), ("Report.Lessons[0].AgeGroup", "under-1"),
        ("Report.Recommendations[0].Text", "Ask."), ("Report.Recommendations[0].Addressee", "Department for Education"),
        ("Report.Recommendations[0].DueOn.Day", "31"), ("Report.Recommendations[0].DueOn.Month", "March"),
            ("Report.Recommendations[0].DueOn.Year", $"{NextYear}"),
        ("Report.Recommendations[0].IntendedOutcome", "Seen."),
    ];
}
