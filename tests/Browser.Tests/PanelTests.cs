using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.Browser.Tests.Journeys;

namespace Safeguarding.Browser.Tests;

/// <summary>The national panel's pages and their errors, and what it publishes, on the narrowest screen.</summary>
public class PanelTests(BrowserFixture fixture)
{
    [Fact]
    public async Task Every_page_and_error_of_the_secretariat_is_accessible_and_fits_the_narrowest_screen()
    {
        var (id, _) = await fixture.ReviewedCaseAsync();
        await using var ruth = await fixture.SignedInAsync("ruth.coleman", Screen.Narrow);

        foreach (var page in new[] { "/panel/cases?Only=late&State=withdrawn", "/panel/meetings", "/panel/meetings?state=held",
            "/panel/inquiries", "/panel/reviewers" })
        {
            await ruth.OpenAsync(page);
            await SeenAsync(ruth);
        }

        await RefusedAsync(ruth, $"/panel/cases/{id}/triage", "Save", () => ruth.FillAsync("Linked cases", "SIN-NOWHERE"));
        await RefusedAsync(ruth, "/panel/meetings/new", "Plan the meeting");
        await RefusedAsync(ruth, "/panel/reviewers/new", "Save");
        await ArrangeAsync(ruth);
    }

    [Fact]
    public async Task Every_page_and_error_of_a_member_is_accessible_and_fits_the_narrowest_screen()
    {
        var (id, _) = await fixture.ReviewedCaseAsync();
        await using var marcus = await fixture.SignedInAsync("marcus.bell", Screen.Narrow);

        await RefusedAsync(marcus, $"/panel/cases/{id}/decision", "Continue");
        await marcus.OpenAsync($"/panel/cases/{id}/conflict");
        await SeenAsync(marcus);
        await marcus.PressAsync("Declare the conflict");
        await SeenAsync(marcus);
        await marcus.OpenAsync($"/panel/cases/{id}");

        Assert.Equal("Page not found", await marcus.HeadingAsync());
    }

    [Theory]
    [InlineData("/decisions")]
    [InlineData("/decisions?year=2018")]
    [InlineData("/criteria")]
    [InlineData("/reviewers")]
    public async Task What_the_panel_publishes_is_accessible_and_fits_the_narrowest_screen(string path)
    {
        await using var reader = await fixture.ReaderAsync(Screen.Narrow);

        await reader.OpenAsync(path);

        await SeenAsync(reader);
    }

    async Task ArrangeAsync(Reader ruth)
    {
        var (_, reference) = await fixture.ReviewedCaseAsync();
        await ruth.OpenAsync("/panel/meetings/new");
        await ruth.FillAsync("What is it called?", "January meeting");
        await ruth.FillAsync("Day", "27");
        await ruth.FillAsync("Month", "1");
        await ruth.FillAsync("Year", $"{DateTime.UtcNow.Year + 2}");
        await ruth.PressAsync("Plan the meeting");
        await ruth.FillAsync("Add a case by its reference", reference);
        await ruth.PressAsync("Add the case");
        await SeenAsync(ruth);
        Assert.Contains(reference, await ruth.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    static async Task RefusedAsync(Reader reader, string path, string button, Func<Task>? fill = null)
    {
        await reader.OpenAsync(path);
        await SeenAsync(reader);
        await (fill?.Invoke() ?? Task.CompletedTask);
        await reader.PressAsync(button);
        Assert.StartsWith("Error: ", await reader.Page.TitleAsync(), StringComparison.Ordinal);
        await SeenAsync(reader);
    }

    static async Task SeenAsync(Reader reader)
    {
        await reader.IsAccessibleAsync();
        await reader.FitsAsync();
    }
}
