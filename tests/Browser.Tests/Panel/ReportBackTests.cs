using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.Browser.Tests.Journeys;

namespace Safeguarding.Browser.Tests.Panel;

/// <summary>Going back over a report's forms: nothing that was written may be lost.</summary>
public class ReportBackTests(BrowserFixture fixture)
{
    const string First = "Exchange chronologies early";
    const string Second = "Ask who else knows";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Back_after_the_check_brings_back_all_that_was_written(bool javaScript)
    {
        await using var ruth = await BeginAsync(javaScript ? Screen.Desktop : Screen.WithoutJavaScript);
        await ruth.WriteReportAsync(First);
        await ruth.PressAsync("Continue");

        await ruth.Page.GoBackAsync();

        Assert.Equal(First, await ruth.Page.Locator("[name='Report.Lessons[0].Title']").InputValueAsync());
    }

    [Fact]
    public async Task Back_after_a_mistake_was_mended_brings_back_all_that_was_written()
    {
        await using var ruth = await BeginAsync(Screen.Desktop);
        await ruth.PressAsync("Continue");
        await ruth.WriteReportAsync(First);
        await ruth.PressAsync("Continue");

        await ruth.Page.GoBackAsync();

        Assert.Equal(First, await ruth.ValueAsync("Report.Lessons[0].Title"));
        Assert.Equal("A. N. Independent", await ruth.ValueAsync("Report.Reviewers"));
    }

    [Fact]
    public async Task Back_after_the_check_brings_back_every_lesson_and_recommendation()
    {
        await using var ruth = await BeginAsync(Screen.Desktop);
        await WriteTwoLessonsAsync(ruth);
        await ruth.PressAsync("Continue");

        await ruth.Page.GoBackAsync();

        Assert.Equal(First, await ruth.ValueAsync("Report.Lessons[0].Title"));
        Assert.Equal(Second, await ruth.ValueAsync("Report.Lessons[1].Title"));
        Assert.Equal("Agree a shared chronology template.", await ruth.ValueAsync("Report.Recommendations[0].Text"));
    }

    [Fact]
    public async Task The_check_is_passed_again_after_going_back()
    {
        await using var ruth = await BeginAsync(Screen.Desktop);
        await WriteTwoLessonsAsync(ruth);
        await ruth.PressAsync("Continue");
        await ruth.Page.GoBackAsync();

        await ruth.PressAsync("Continue");

        Assert.Equal("Check the report before you publish", await ruth.HeadingAsync());
        Assert.Contains(Second, await ruth.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Back_over_the_check_and_what_was_changed_after_it_loses_nothing()
    {
        await using var ruth = await BeginAsync(Screen.Desktop);
        await WriteTwoLessonsAsync(ruth);
        await ruth.PressAsync("Continue");
        await ruth.PressAsync("Change something");
        await ruth.TypeAsync("Report.Title", "Another title");
        await ruth.PressAsync("Continue");

        await ruth.Page.GoBackAsync();

        Assert.Equal("Another title", await ruth.ValueAsync("Report.Title"));
        Assert.Equal(Second, await ruth.ValueAsync("Report.Lessons[1].Title"));
        await ruth.Page.GoBackAsync();
        Assert.Equal("Learning from the experience of one child", await ruth.ValueAsync("Report.Title"));
        Assert.Equal(Second, await ruth.ValueAsync("Report.Lessons[1].Title"));
        Assert.True(await ruth.Page.Locator("[name='Report.Lessons[1].Themes'][value='information-sharing']").IsCheckedAsync());
    }

    async Task<Reader> BeginAsync(Screen screen)
    {
        var (id, _) = await fixture.CaseForInquiryAsync();
        var secretariat = await fixture.SignedInAsync("ruth.coleman", screen);
        await secretariat.OpenAsync($"/panel/inquiries/new?case={id}");
        await secretariat.TypeAsync("WorkingTitle", "Exchanging information");
        await secretariat.PressAsync("Open the inquiry");
        await secretariat.OpenAsync($"{secretariat.Path}/publish");
        return secretariat;
    }

    static async Task WriteTwoLessonsAsync(Reader secretariat)
    {
        await secretariat.PressAsync("Add a recommendation");
        await secretariat.PressAsync("Add another lesson");
        await secretariat.WriteReportAsync(First);
        await secretariat.TypeAsync("Report.Lessons[1].Title", Second);
        await secretariat.TypeAsync("Report.Lessons[1].Finding", "A neighbour knew.");
        await secretariat.TypeAsync("Report.Lessons[1].WhyItHappened", "Nobody asked.");
        await secretariat.TypeAsync("Report.Lessons[1].Improvement", "Ask.");
        await secretariat.ChooseAsync("Report.Lessons[1].Themes", "Information sharing");
    }
}
