using Microsoft.Playwright;
using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.Browser.Tests.Journeys;

namespace Safeguarding.Browser.Tests.Panel;

/// <summary>A meeting's agenda that is arranged twice, by two people or without a session.</summary>
public class AgendaTests(BrowserFixture fixture)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_double_click_adds_a_case_as_one_click_does(bool javaScript)
    {
        await using var ruth = await fixture.SignedInAsync("ruth.coleman", javaScript ? Screen.Desktop : Screen.WithoutJavaScript);
        var (_, reference) = await fixture.ReviewedCaseAsync();
        await PlanAsync(ruth);
        await ruth.TypeAsync("Reference", reference);

        await DoubleClickAsync(ruth, "Add the case");

        await IsOnceAsync(ruth, reference);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_double_click_moves_a_case_by_one_place(bool javaScript)
    {
        await using var ruth = await fixture.SignedInAsync("ruth.coleman", javaScript ? Screen.Desktop : Screen.WithoutJavaScript);
        var (first, second) = (await fixture.ReviewedCaseAsync(), await fixture.ReviewedCaseAsync());
        await PlanAsync(ruth, first.Reference, second.Reference);

        await DoubleClickAsync(ruth, $"Move up {second.Reference}");

        await Assertions.Expect(ruth.Page.Locator(".app-agenda__item").First).ToContainTextAsync(second.Reference);
        await IsOnceAsync(ruth, second.Reference);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_double_click_removes_one_case(bool javaScript)
    {
        await using var ruth = await fixture.SignedInAsync("ruth.coleman", javaScript ? Screen.Desktop : Screen.WithoutJavaScript);
        var (first, second) = (await fixture.ReviewedCaseAsync(), await fixture.ReviewedCaseAsync());
        await PlanAsync(ruth, first.Reference, second.Reference);

        await DoubleClickAsync(ruth, $"Remove {first.Reference}");

        await Assertions.Expect(ruth.Page.Locator(".app-agenda__item")).ToHaveCountAsync(1);
        await IsOnceAsync(ruth, second.Reference);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_member_who_double_clicks_has_read_the_papers_and_the_secretariat_sees_it(bool javaScript)
    {
        await using var ruth = await fixture.SignedInAsync("ruth.coleman");
        await using var marcus = await fixture.SignedInAsync(
            "marcus.bell", javaScript ? Screen.Narrow : Screen.WithoutJavaScript);
        var (_, reference) = await fixture.ReviewedCaseAsync();
        await PlanAsync(ruth, reference);
        await marcus.OpenAsync(ruth.Path);

        await DoubleClickAsync(marcus, $"I have read the papers of {reference}");

        await Assertions.Expect(marcus.Page.Locator(".app-agenda__item")).ToContainTextAsync("that you have read them");
        await IsOnceAsync(marcus, reference);
        await ruth.OpenAsync(ruth.Path);
        await Assertions.Expect(ruth.Page.Locator(".app-agenda__item")).ToContainTextAsync("Read by Marcus Bell");
    }

    [Fact]
    public async Task A_case_that_a_colleague_has_added_meanwhile_is_on_the_agenda_once()
    {
        await using var ruth = await fixture.SignedInAsync("ruth.coleman");
        await using var tab = await ruth.OpenTabAsync();
        var (_, reference) = await fixture.ReviewedCaseAsync();
        await PlanAsync(ruth);
        await tab.OpenAsync(ruth.Path);
        await AddAsync(ruth, reference);

        await AddAsync(tab, reference);

        await IsOnceAsync(tab, reference);
    }

    [Fact]
    public async Task A_case_that_a_colleague_has_moved_up_meanwhile_moves_no_further()
    {
        await using var ruth = await fixture.SignedInAsync("ruth.coleman");
        await using var tab = await ruth.OpenTabAsync();
        var (first, second) = (await fixture.ReviewedCaseAsync(), await fixture.ReviewedCaseAsync());
        await PlanAsync(ruth, first.Reference, second.Reference);
        await tab.OpenAsync(ruth.Path);
        await ruth.PressAsync($"Move up {second.Reference}");

        await tab.PressAsync($"Move up {second.Reference}");

        await IsOnceAsync(tab, second.Reference);
        await Assertions.Expect(tab.Page.Locator(".app-agenda__item").First).ToContainTextAsync(second.Reference);
    }

    [Fact]
    public async Task What_a_colleague_has_arranged_meanwhile_is_shown_before_it_is_changed()
    {
        await using var ruth = await fixture.SignedInAsync("ruth.coleman", Screen.Narrow);
        await using var tab = await ruth.OpenTabAsync();
        var (first, second) = (await fixture.ReviewedCaseAsync(), await fixture.ReviewedCaseAsync());
        await PlanAsync(ruth);
        await tab.OpenAsync(ruth.Path);
        await AddAsync(tab, first.Reference);

        await AddAsync(ruth, second.Reference);

        await ruth.IsToldAsync("Someone else changed the agenda after you opened the page.");
        await IsShownAsync(ruth, first.Reference);
        Assert.Equal(second.Reference, await ruth.ValueAsync("Reference"));
        await ruth.PressAsync("Add the case");
        await IsOnceAsync(ruth, second.Reference);
    }

    [Fact]
    public async Task A_reference_that_was_typed_when_the_session_ended_is_added_after_signing_in_again()
    {
        await using var ruth = await fixture.SignedInAsync("ruth.coleman");
        var (_, reference) = await fixture.ReviewedCaseAsync();
        await PlanAsync(ruth);
        await ruth.LoseSessionAsync();
        await AddAsync(ruth, reference);

        await ruth.SignInAgainAsync(fixture, "ruth.coleman");
        await ruth.PressAsync("Add the case");

        await IsOnceAsync(ruth, reference);
    }

    static async Task PlanAsync(Reader secretariat, params string[] references)
    {
        await secretariat.OpenAsync("/panel/meetings/new");
        await secretariat.TypeAsync("Name", "A meeting");
        await secretariat.TypeAsync("HeldOn", new DateOnly(DateTime.UtcNow.Year + 2, 2, 27));
        await secretariat.PressAsync("Plan the meeting");
        foreach (var reference in references)
            await AddAsync(secretariat, reference);
    }

    static async Task AddAsync(Reader secretariat, string reference)
    {
        await secretariat.TypeAsync("Reference", reference);
        await secretariat.PressAsync("Add the case");
    }

    static Task DoubleClickAsync(Reader reader, string button) =>
        reader.Page.GetByRole(AriaRole.Button, new() { Name = button }).Last.DblClickAsync();

    static Task IsShownAsync(Reader reader, string reference) =>
        Assertions.Expect(reader.Page.Locator(".app-agenda__item", new() { HasText = reference })).ToHaveCountAsync(1);

    // Nothing is wrong either.
    static async Task IsOnceAsync(Reader reader, string reference)
    {
        await IsShownAsync(reader, reference);
        Assert.Equal(0, await reader.Page.Locator(".govuk-error-summary").CountAsync());
    }
}
