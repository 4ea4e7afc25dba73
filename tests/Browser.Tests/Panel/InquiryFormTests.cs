using Microsoft.Playwright;
using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.Browser.Tests.Journeys;

namespace Safeguarding.Browser.Tests.Panel;

/// <summary>A national inquiry, from its opening to its report.</summary>
public class InquiryFormTests(BrowserFixture fixture)
{
    [Fact]
    public async Task An_inquiry_is_opened_on_a_case_and_under_a_title()
    {
        await fixture.CaseForInquiryAsync();
        await using var ruth = await fixture.SignedInAsync("ruth.coleman", Screen.Narrow);
        await ruth.OpenAsync("/panel/inquiries/new");

        await ruth.PressAsync("Open the inquiry");

        await ruth.IsToldOfAsync("Cases", "Select at least one case");
        await ruth.IsToldOfAsync("WorkingTitle", "Enter a working title");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_double_click_opens_one_inquiry(bool javaScript)
    {
        var title = "Inquiry " + Random.Shared.Next(100_000, 999_999);
        var (id, _) = await fixture.CaseForInquiryAsync();
        await using var ruth = await fixture.SignedInAsync("ruth.coleman", javaScript ? Screen.Desktop : Screen.WithoutJavaScript);
        await ruth.OpenAsync($"/panel/inquiries/new?case={id}");
        await ruth.TypeAsync("WorkingTitle", title);

        await ruth.Page.GetByRole(AriaRole.Button, new() { Name = "Open the inquiry" }).DblClickAsync();
        await Assertions.Expect(ruth.Page.GetByRole(AriaRole.Heading, new() { Name = title })).ToBeVisibleAsync();

        await ruth.OpenAsync("/panel/inquiries");
        Assert.Equal(1, await ruth.Page.Locator("main tbody").GetByText(title).CountAsync());
    }

    [Fact]
    public async Task An_empty_report_asks_for_everything_it_needs()
    {
        await using var ruth = await fixture.SignedInAsync("ruth.coleman", Screen.Narrow);
        await BeginReportAsync(ruth);

        await ruth.PressAsync("Continue");

        await ruth.IsToldOfAsync("Report.Title", "Enter a title");
        await ruth.IsToldOfAsync("Report.Text", "Enter the text");
        await ruth.IsToldOfAsync("Report.Lessons[0].Finding", "Lesson 1: enter what was found");
    }

    [Fact]
    public async Task A_report_is_published_only_after_both_checks_are_confirmed()
    {
        await using var ruth = await fixture.SignedInAsync("ruth.coleman", Screen.Narrow);
        await BeginReportAsync(ruth);
        await ruth.WriteReportAsync("Exchange chronologies early");
        await ruth.PressAsync("Continue");

        await ruth.PressAsync("Publish now");

        await ruth.IsToldOfAsync("Checked", "Confirm both before you publish");
        Assert.Contains("Exchange chronologies early", await ruth.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    async Task BeginReportAsync(Reader secretariat)
    {
        var (id, _) = await fixture.CaseForInquiryAsync();
        await secretariat.OpenAsync($"/panel/inquiries/new?case={id}");
        await secretariat.TypeAsync("WorkingTitle", "Exchanging information");
        await secretariat.PressAsync("Open the inquiry");
        await secretariat.OpenAsync($"{secretariat.Path}/publish");
    }
}
