using Microsoft.Playwright;
using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.Browser.Tests.Journeys;

namespace Safeguarding.Browser.Tests.Panel;

/// <summary>A national inquiry whose forms are sent again: by a second click, after going back, or because the session ended.</summary>
public class InquiryTwiceTests(BrowserFixture fixture)
{
    const string Lesson = "Exchange chronologies early";
    readonly string _title = $"Inquiry {Guid.NewGuid():N}";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_typed_when_the_session_ended_opens_the_inquiry_after_signing_in_again(bool javaScript)
    {
        var (id, reference) = await fixture.CaseForInquiryAsync();
        await using var ruth = await fixture.SignedInAsync("ruth.coleman", javaScript ? Screen.Desktop : Screen.WithoutJavaScript);
        await ruth.OpenAsync($"/panel/inquiries/new?case={id}");
        await ruth.TypeAsync("WorkingTitle", _title);
        await ruth.LoseSessionAsync();
        await ruth.PressAsync("Open the inquiry");

        await ruth.SignInAgainAsync(fixture, "ruth.coleman");
        await ruth.PressAsync("Open the inquiry");

        Assert.Equal(_title, await ruth.HeadingAsync());
        Assert.Contains(reference, await ruth.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Back_after_opening_leads_to_the_inquiry(bool javaScript)
    {
        await using var ruth = await fixture.SignedInAsync("ruth.coleman", javaScript ? Screen.Desktop : Screen.WithoutJavaScript);
        var inquiry = await BeginAsync(ruth);

        await ruth.Page.GoBackAsync();

        Assert.Equal(inquiry, ruth.Path);
        Assert.Equal(_title, await ruth.HeadingAsync());
    }

    [Fact]
    public async Task A_report_that_was_written_when_the_session_ended_comes_back_after_signing_in_again()
    {
        await using var ruth = await fixture.SignedInAsync("ruth.coleman");
        await WriteAsync(ruth);
        await ruth.LoseSessionAsync();
        await ruth.PressAsync("Continue");

        await ruth.SignInAgainAsync(fixture, "ruth.coleman");
        await ruth.PressAsync("Continue");

        Assert.Equal("Check the report before you publish", await ruth.HeadingAsync());
        Assert.Contains(Lesson, await ruth.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_that_was_checked_when_the_session_ended_is_published_after_signing_in_again()
    {
        await using var ruth = await fixture.SignedInAsync("ruth.coleman");
        await CheckAsync(ruth);
        await ruth.LoseSessionAsync();
        await ruth.PressAsync("Publish now");

        await ruth.SignInAgainAsync(fixture, "ruth.coleman");
        await ruth.PressAsync("Continue");
        await ConfirmAsync(ruth);
        await ruth.PressAsync("Publish now");

        await IsPublishedAsync(ruth);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_double_click_publishes_once(bool javaScript)
    {
        await using var ruth = await fixture.SignedInAsync("ruth.coleman", javaScript ? Screen.Desktop : Screen.WithoutJavaScript);
        await CheckAsync(ruth);

        await ruth.Page.GetByRole(AriaRole.Button, new() { Name = "Publish now" }).DblClickAsync();

        await IsPublishedAsync(ruth);
    }

    [Fact]
    public async Task Back_after_publishing_leads_to_what_was_published()
    {
        await using var ruth = await fixture.SignedInAsync("ruth.coleman");
        await CheckAsync(ruth);
        await ruth.PressAsync("Publish now");

        await ruth.Page.GoBackAsync();

        await IsPublishedAsync(ruth);
    }

    async Task<string> BeginAsync(Reader secretariat)
    {
        var (id, _) = await fixture.CaseForInquiryAsync();
        await secretariat.OpenAsync($"/panel/inquiries/new?case={id}");
        await secretariat.TypeAsync("WorkingTitle", _title);
        await secretariat.PressAsync("Open the inquiry");
        return secretariat.Path;
    }

    async Task WriteAsync(Reader secretariat)
    {
        await secretariat.OpenAsync($"{await BeginAsync(secretariat)}/publish");
        await secretariat.WriteReportAsync(Lesson);
    }

    async Task CheckAsync(Reader secretariat)
    {
        await WriteAsync(secretariat);
        await secretariat.PressAsync("Continue");
        await ConfirmAsync(secretariat);
    }

    static async Task ConfirmAsync(Reader secretariat)
    {
        await secretariat.ChooseAsync("Checked", "Nobody can be recognised");
        await secretariat.ChooseAsync("Checked", "The Secretary of State");
    }

    static async Task IsPublishedAsync(Reader reader)
    {
        await Assertions.Expect(reader.Page.GetByRole(AriaRole.Heading,
            new() { Name = "Published: Learning from the experience of one child" })).ToBeVisibleAsync();
        Assert.Equal(0, await reader.Page.Locator(".govuk-error-summary").CountAsync());
    }
}
