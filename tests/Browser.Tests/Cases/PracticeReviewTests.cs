using Microsoft.Playwright;
using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.Browser.Tests.Journeys;

namespace Safeguarding.Browser.Tests.Cases;

/// <summary>The report of a practice review, from an empty form to its publication.</summary>
public class PracticeReviewTests(BrowserFixture fixture)
{
    [Fact]
    public async Task An_empty_report_asks_for_everything_it_needs()
    {
        await using var tom = await fixture.SignedInAsync("tom.ashworth", Screen.Narrow);
        await BeginAsync(tom);

        await tom.PressAsync("Check before publishing");

        await tom.IsToldOfAsync("Report.Title", "Enter a title");
        await tom.IsToldOfAsync("Report.Text", "Enter the text");
        await tom.IsToldOfAsync("Report.Lessons[0].Title", "Lesson 1: enter a title");
        await tom.IsToldOfAsync("Report.Lessons[0].Themes", "Lesson 1: select at least one theme");
        await tom.IsToldOfAsync("AreaNamed", "Select whether the area is named");
    }

    [Theory]
    [InlineData(1, 1, 2020, "Recommendation 1: the date it is due must be today or later")]
    [InlineData(31, 2, 2030, "Recommendation 1: the date it is due must be a real date")]
    public async Task A_date_that_cannot_be_is_named_and_everything_stays(int day, int month, int year, string words)
    {
        await using var tom = await fixture.SignedInAsync("tom.ashworth", Screen.Narrow);
        await BeginAsync(tom);
        await tom.PressAsync("Add a recommendation");
        await tom.WriteReportAsync("Exchange chronologies early");
        await tom.TypeAsync("Report.Recommendations[0].DueOn.Day", $"{day}");
        await tom.TypeAsync("Report.Recommendations[0].DueOn.Month", $"{month}");
        await tom.TypeAsync("Report.Recommendations[0].DueOn.Year", $"{year}");

        await tom.PressAsync("Check before publishing");

        await tom.IsToldOfAsync("Report.Recommendations[0].DueOn.Day", words);
        Assert.Equal("Exchange chronologies early", await tom.ValueAsync("Report.Lessons[0].Title"));
        Assert.Equal($"{month}", await tom.ValueAsync("Report.Recommendations[0].DueOn.Month"));
        Assert.Equal("True", await tom.ValueAsync("AreaNamed"));
    }

    [Fact]
    public async Task Changing_the_report_after_the_check_brings_back_all_that_was_written()
    {
        await using var tom = await fixture.SignedInAsync("tom.ashworth");
        await BeginAsync(tom);
        await tom.WriteReportAsync("Exchange chronologies early");
        await tom.PressAsync("Check before publishing");

        await tom.PressAsync("Change the report");

        Assert.Equal("Exchange chronologies early", await tom.ValueAsync("Report.Lessons[0].Title"));
        Assert.Equal("## What we learned\n\nEach agency held a part of the picture.", await tom.ValueAsync("Report.Text"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Back_after_the_check_brings_back_all_that_was_written(bool javaScript)
    {
        await using var tom = await fixture.SignedInAsync("tom.ashworth", javaScript ? Screen.Desktop : Screen.WithoutJavaScript);
        await BeginAsync(tom);
        await tom.WriteReportAsync("Exchange chronologies early");
        await tom.PressAsync("Check before publishing");

        await tom.Page.GoBackAsync();

        Assert.Equal("Exchange chronologies early", await tom.Page.Locator("[name='Report.Lessons[0].Title']").InputValueAsync());
    }

    [Fact]
    public async Task What_was_written_when_the_session_ended_comes_back_after_signing_in_again()
    {
        await using var tom = await fixture.SignedInAsync("tom.ashworth");
        await BeginAsync(tom);
        await tom.WriteReportAsync("Exchange chronologies early");
        await tom.LoseSessionAsync();
        await tom.PressAsync("Check before publishing");

        await tom.SignInAgainAsync(fixture, "tom.ashworth");
        await tom.PressAsync("Check before publishing");

        Assert.Equal("Check before you publish", await tom.HeadingAsync());
        Assert.Contains("Exchange chronologies early", await tom.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_double_click_publishes_once(bool javaScript)
    {
        await using var tom = await fixture.SignedInAsync("tom.ashworth", javaScript ? Screen.Desktop : Screen.WithoutJavaScript);
        await BeginAsync(tom);
        await tom.WriteReportAsync("Exchange chronologies early");
        await tom.PressAsync("Check before publishing");

        await tom.Page.GetByRole(AriaRole.Button, new() { Name = "Publish", Exact = true }).DblClickAsync();

        await Assertions.Expect(tom.Page.GetByRole(AriaRole.Heading, new() { Name = "The report" })).ToBeVisibleAsync();
        Assert.Equal(0, await tom.Page.Locator(".govuk-error-summary").CountAsync());
    }

    [Fact]
    public async Task The_page_that_writes_it_leads_to_what_was_published_once_it_is()
    {
        await using var tom = await fixture.SignedInAsync("tom.ashworth");
        var review = await BeginAsync(tom);
        await tom.WriteReportAsync("Exchange chronologies early");
        await tom.PressAsync("Check before publishing");
        await tom.PressAsync("Publish");

        await tom.OpenAsync($"{review}/publish");

        Assert.Equal(review, tom.Path);
    }

    async Task<string> BeginAsync(Reader partner)
    {
        var review = await fixture.DecidedReviewAsync();
        await partner.OpenAsync(review);
        await partner.PressAsync("Start the practice review");
        await partner.OpenAsync($"{review}/publish");
        return review;
    }
}
