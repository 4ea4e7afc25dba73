using System.Net;
using System.Text.RegularExpressions;
using Safeguarding.TestKit;
using Cases = Safeguarding.NationalPanel.Tests.Given;

namespace Safeguarding.Portal.Tests.Panel;

public class QueueTests(PanelPages app) : IClassFixture<PanelPages>
{
    const string Norfolk = "E10000020";
    const string Rutland = "E06000017";

    [Fact]
    public async Task A_case_stands_in_the_queue_in_words()
    {
        var incident = Cases.Incident() with { AreaCode = Norfolk, Reference = Reference(), Late = true, MediaInterest = true };
        var panelCase = await app.Panel.CaseAsync(incident);
        using var ruth = app.Secretariat();

        var page = await ruth.OpenAsync($"/panel/cases?Area={Norfolk}");

        Assert.Contains($"href=\"/panel/cases/{panelCase.Id}\">{incident.Reference}</a>", page.Main, StringComparison.Ordinal);
        Assert.All(["Norfolk", "Waiting for the rapid review", "Notified late", "Media interest", "Nobody", "Normal"],
            words => Assert.Contains(words, page.Main, StringComparison.Ordinal));
        Assert.Contains("Case owner", page.Main, StringComparison.Ordinal);
        Assert.Contains("Cases without an owner", page.Main, StringComparison.Ordinal);
        Assert.True(page.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Narrowed_to_nothing_it_says_so_and_keeps_what_was_chosen()
    {
        using var ruth = app.Secretariat();

        var page = await ruth.OpenAsync($"/panel/cases?Area={Rutland}&Only=late&Priority=urgent");

        Assert.Contains("No cases match", page.Main, StringComparison.Ordinal);
        Assert.Matches($"<option[^>]*selected=\"selected\"[^>]*value=\"{Rutland}\"|<option[^>]*value=\"{Rutland}\"[^>]*selected",
            page.Main);
        Assert.Matches("checked=\"checked\"[^>]*value=\"late\"|value=\"late\"[^>]*checked", page.Main);
    }

    [Fact]
    public async Task The_answer_that_is_due_first_comes_first_when_asked()
    {
        var late = await ReviewedAsync("E06000016", DateTime.UtcNow.AddDays(-40));
        var soon = await ReviewedAsync("E06000016", DateTime.UtcNow);
        using var member = app.Member();

        var page = await member.OpenAsync("/panel/cases?Area=E06000016&sort=answerDue");

        Assert.InRange(page.Main.IndexOf(late, StringComparison.Ordinal), 1, page.Main.IndexOf(soon, StringComparison.Ordinal));
        Assert.Matches("working days overdue", page.Main);
        Assert.Contains("aria-sort=\"ascending\"", page.Main, StringComparison.Ordinal);
        Assert.Contains("sort=-answerDue", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_can_be_taken_away_with_its_filters()
    {
        var incident = Cases.Incident() with { AreaCode = "E06000015", Reference = Reference() };
        await app.Panel.CaseAsync(incident);
        var elsewhere = Cases.Incident() with { AreaCode = Norfolk, Reference = Reference() };
        await app.Panel.CaseAsync(elsewhere);
        using var ruth = app.Secretariat();

        var file = await ruth.OpenAsync("/panel/cases?Area=E06000015&handler=csv");

        Assert.Contains($"{incident.Reference},Derby,E06000015,Serious harm to a child", file.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(elsewhere.Reference, file.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/panel/cases")]
    [InlineData("/panel/cases/0193b7c2-0000-7000-8000-000000000000")]
    [InlineData("/panel/cases/0193b7c2-0000-7000-8000-000000000000/triage")]
    [InlineData("/panel/cases/0193b7c2-0000-7000-8000-000000000000/decision")]
    public async Task People_of_an_area_see_nothing_of_it(string path)
    {
        using var notifier = app.As(People.NotifierOf(People.Leeds));

        Assert.Equal(HttpStatusCode.Forbidden, (await notifier.OpenAsync(path)).Status);
    }

    [Fact]
    public async Task The_secretariat_does_not_decide_and_members_do_not_triage()
    {
        var panelCase = await app.Panel.ReviewedCaseAsync();
        using var ruth = app.Secretariat();
        using var member = app.Member();

        Assert.Equal(HttpStatusCode.Forbidden, (await ruth.OpenAsync($"/panel/cases/{panelCase.Id}/decision")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await member.OpenAsync($"/panel/cases/{panelCase.Id}/triage")).Status);
    }

    [Fact]
    public async Task Screen_and_file_say_the_same_and_each_value_names_its_column()
    {
        var incident = Cases.Incident() with { AreaCode = "E06000014", Reference = Reference() };
        await app.Panel.CaseAsync(incident);
        using var ruth = app.Secretariat();

        var page = await ruth.OpenAsync("/panel/cases?Area=E06000014");
        var file = await ruth.OpenAsync("/panel/cases?Area=E06000014&handler=csv");

        var headings = file.Html.Split('\n')[0].Trim().TrimStart('\uFEFF').Split(',');
        var labels = Regex.Matches(page.Main, "data-label=\"([^\"]+)\"").Select(label => label.Groups[1].Value).Distinct().ToList();
        Assert.NotEmpty(labels);
        Assert.All(labels, label => Assert.Contains(label, headings));
    }

    [Fact]
    public async Task A_case_is_found_by_a_part_of_its_reference_however_it_is_typed()
    {
        var incident = Cases.Incident() with { AreaCode = Norfolk, Reference = Reference() };
        await app.Panel.CaseAsync(incident);
        using var ruth = app.Secretariat();

        var page = await ruth.OpenAsync($"/panel/cases?Reference={incident.Reference[6..].ToUpperInvariant()}");

        Assert.Contains($">{incident.Reference}</a>", page.Main, StringComparison.Ordinal);
    }

    static string Reference() => $"SIN-{Guid.NewGuid():N}"[..20];

    async Task<string> ReviewedAsync(string area, DateTime submittedAt)
    {
        var incident = Cases.Incident() with { AreaCode = area, Reference = Reference() };
        await app.Panel.Bus.DeliverAsync(incident);
        await app.Panel.Bus.DeliverAsync(Cases.RapidReview(incident.NotificationId) with { SubmittedAt = submittedAt });
        return incident.Reference;
    }
}
