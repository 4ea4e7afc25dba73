namespace Safeguarding.Portal.Tests.Panel;

public class AreasTests(PanelPages app) : IClassFixture<PanelPages>
{
    [Fact]
    public async Task Everybody_finds_the_partners_of_an_area_on_a_date()
    {
        using var reader = app.Portal.Visitor();

        var before = await reader.OpenAsync("/areas?q=cumbria&On.Day=31&On.Month=3&On.Year=2023");
        var file = await reader.OpenAsync("/areas?q=cumbria&On.Day=1&On.Month=4&On.Year=2023&handler=csv");

        Assert.Contains("Areas on Friday 31 March 2023", before.Main, StringComparison.Ordinal);
        Assert.Contains("Cumbria Constabulary", before.Main, StringComparison.Ordinal);
        Assert.Contains("E10000006", before.Main, StringComparison.Ordinal);
        Assert.Contains("E06000063", file.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("E10000006", file.Html, StringComparison.Ordinal);
    }

    // The boards of 1 April 2026, on the last day before them and on the first.
    [Theory]
    [InlineData("Bedford", 31, 3, "E06000055", "QHG", "E23000026")]
    [InlineData("Bedford", 1, 4, "E06000055", "S1Y5D", "E23000026")]
    [InlineData("Slough", 31, 3, "E06000039", "QNQ", "E23000029")]
    [InlineData("Slough", 1, 4, "E06000039", "S0E4D", "E23000029")]
    [InlineData("Leeds", 31, 3, "E08000035", "QWO", "E23000010")]
    [InlineData("Leeds", 1, 4, "E08000035", "QWO", "E23000010")]
    public async Task The_file_says_which_council_board_and_force_an_area_had_on_a_date(
        string area, int day, int month, string council, string board, string force)
    {
        using var reader = app.Portal.Visitor();

        var file = await reader.OpenAsync($"/areas?q={area}&On.Day={day}&On.Month={month}&On.Year=2026&handler=csv");

        var line = Assert.Single(file.Html.Split("\r\n"), line => line.StartsWith($"{area},", StringComparison.Ordinal)).Split(',');
        var heading = file.Html.Split("\r\n")[0].TrimStart('\uFEFF').Split(',').ToList();
        Assert.Equal(council, line[heading.IndexOf("Code")]);
        Assert.Contains($",{board},{board},", string.Join(',', line), StringComparison.Ordinal);
        Assert.Contains($",{force},", string.Join(',', line), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_that_is_none_is_named()
    {
        using var reader = app.Portal.Visitor();

        var page = await reader.OpenAsync("/areas?On.Day=31&On.Month=2&On.Year=2023");

        Assert.Contains("Date must be a real date", page.Main, StringComparison.Ordinal);
    }
}
