using System.Net;
using Safeguarding.Contracts.NationalPanel;
using Cases = Safeguarding.NationalPanel.Tests.Given;

namespace Safeguarding.Portal.Tests.Panel;

/// <summary>Northamptonshire was split into two councils on 1 April 2021.</summary>
public class CaseAreaTests(PanelPages app) : IClassFixture<PanelPages>
{
    const string Split = "E10000021", North = "E06000061", West = "E06000062";

    [Fact]
    public async Task The_secretariat_gives_a_case_to_one_successor_after_seeing_who_loses_it()
    {
        var shared = await SharedAsync();
        using var ruth = app.Secretariat();
        var before = await ruth.OpenAsync($"/panel/cases/{shared.Id}");
        var form = await ruth.OpenAsync(Path(shared));

        var check = await ruth.SendAsync(form, Path(shared), Answers(North));
        var done = await ruth.SendAsync(check, $"{Path(shared)}?handler=confirm");

        Assert.Contains($"href=\"{Path(shared)}\"", before.Main, StringComparison.Ordinal);
        Assert.Contains("Nobody gains access.", check.Main, StringComparison.Ordinal);
        Assert.Contains("The people of West Northamptonshire (E06000062): records of", check.Main, StringComparison.Ordinal);
        Assert.Equal($"/panel/cases/{shared.Id}", done.Path);
        Assert.Contains("North Northamptonshire alone answers for the case", done.Main, StringComparison.Ordinal);
        Assert.Contains("by Secretariat: They agreed.", done.Main, StringComparison.Ordinal);
        Assert.Equal(North, (await app.Panel.CaseOfAsync(shared.NotificationId)).GivenToAreaCode);
    }

    [Fact]
    public async Task Before_it_is_confirmed_nothing_is_changed_and_going_back_keeps_what_was_typed()
    {
        var shared = await SharedAsync();
        using var ruth = app.Secretariat();

        var check = await ruth.SendAsync(Path(shared), Answers(West));
        var again = await ruth.SendAsync(check, $"{Path(shared)}?handler=change");

        Assert.Null((await app.Panel.CaseOfAsync(shared.NotificationId)).GivenToAreaCode);
        Assert.Contains("They agreed.", again.Main, StringComparison.Ordinal);
        Assert.Matches($"checked=\"checked\"[^>]*value=\"{West}\"|value=\"{West}\"[^>]*checked", again.Main);
    }

    [Fact]
    public async Task What_is_missing_or_so_already_is_said_at_its_field()
    {
        var shared = await SharedAsync();
        using var ruth = app.Secretariat();

        var empty = await ruth.SendAsync(Path(shared));
        var same = await ruth.SendAsync(Path(shared), Answers(Split));

        Assert.Contains(">Select which area answers for the case</a>", empty.Main, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#Reason\">Enter why</a>", empty.Main, StringComparison.Ordinal);
        Assert.Contains(">Select an area that does not answer for it already</a>", same.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_click_is_the_same_change()
    {
        var shared = await SharedAsync();
        using var ruth = app.Secretariat();
        var check = await ruth.SendAsync(Path(shared), Answers(North));
        await ruth.SendAsync(check, $"{Path(shared)}?handler=confirm");

        var second = await ruth.SendAsync(check, $"{Path(shared)}?handler=confirm");

        Assert.Equal($"/panel/cases/{shared.Id}", second.Path);
        Assert.Single((await app.Panel.CaseOfAsync(shared.NotificationId)).AreaChanges);
    }

    [Fact]
    public async Task Who_confirms_second_is_told_that_someone_was_quicker()
    {
        var shared = await SharedAsync();
        using var ruth = app.Secretariat();
        using var sam = app.Secretariat();
        var check = await sam.SendAsync(Path(shared), Answers(West));
        await ruth.SendAsync(await ruth.SendAsync(Path(shared), Answers(North)), $"{Path(shared)}?handler=confirm");

        var stale = await sam.SendAsync(check, $"{Path(shared)}?handler=confirm");

        Assert.Contains("Someone else changed this", stale.Main, StringComparison.Ordinal);
        Assert.Contains("North Northamptonshire answers for it now", stale.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_of_an_area_that_goes_on_has_no_such_page()
    {
        var panelCase = await app.Panel.CaseAsync();
        using var ruth = app.Secretariat();

        var page = await ruth.OpenAsync(Path(panelCase));
        var file = await ruth.OpenAsync($"/panel/cases/{panelCase.Id}");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.DoesNotContain(Path(panelCase), file.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_view_of_cases_that_wait_for_a_successor_holds_it_until_it_is_given()
    {
        var shared = await SharedAsync();
        using var ruth = app.Secretariat();
        var views = await ruth.OpenAsync("/panel/cases");
        var waiting = await ruth.OpenAsync("/panel/cases?Only=shared");
        await ruth.SendAsync(await ruth.SendAsync(Path(shared), Answers(North)), $"{Path(shared)}?handler=confirm");

        var after = await ruth.OpenAsync("/panel/cases?Only=shared");

        Assert.Contains("href=\"/panel/cases?Only=shared\"", views.Main, StringComparison.Ordinal);
        Assert.Contains($"/panel/cases/{shared.Id}", waiting.Main, StringComparison.Ordinal);
        Assert.DoesNotContain($"/panel/cases/{shared.Id}", after.Main, StringComparison.Ordinal);
    }

    Task<CaseDetails> SharedAsync() => app.Panel.CaseAsync(Cases.Incident() with { AreaCode = Split });

    static string Path(CaseDetails panelCase) => $"/panel/cases/{panelCase.Id}/area";

    static (string, string)[] Answers(string area) => [("AreaCode", area), ("Reason", "They agreed.")];
}
