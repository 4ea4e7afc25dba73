using System.Net;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.TestKit;

namespace Safeguarding.Portal.Tests.Areas;

public class FindTests(CasePages app) : IClassFixture<CasePages>
{
    [Fact]
    public async Task One_hit_leads_straight_to_the_case_however_its_reference_is_typed()
    {
        var incident = await app.NotifiedAsync();
        using var amira = app.As(People.NotifierOf(People.Leeds));
        var reference = incident.Reference;

        foreach (var typed in new[]
        {
            reference, reference.ToLowerInvariant(), reference.Replace('-', ' '), reference[9..14], $" {reference[4..]}",
        })
        {
            var page = await amira.OpenAsync($"/find?q={Uri.EscapeDataString(typed)}");

            Assert.Contains($"<title>Case {reference}", page.Html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Several_are_listed()
    {
        var (one, two) = (await app.NotifiedAsync(), await app.NotifiedAsync());
        using var amira = app.As(People.NotifierOf(People.Leeds));

        var page = await amira.OpenAsync($"/find?q={one.Reference[..8]}");

        Assert.Contains($"href=\"/cases/{one.NotificationId}\"", page.Main, StringComparison.Ordinal);
        Assert.Contains($"href=\"/cases/{two.NotificationId}\"", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_another_areas_and_what_does_not_exist_have_the_same_answer()
    {
        var incident = await app.NotifiedAsync();
        using var stranger = app.As(People.NotifierOf("E09000030"));

        var notTheirs = await stranger.OpenAsync($"/find?q={incident.Reference[9..14]}");
        var notThere = await stranger.OpenAsync("/find?q=ZZZZZ");

        Assert.Equal(HttpStatusCode.OK, notTheirs.Status);
        Assert.Contains("No case found", notTheirs.Main, StringComparison.Ordinal);
        Assert.Equal(
            notThere.Main.Replace("ZZZZZ", "", StringComparison.Ordinal),
            notTheirs.Main.Replace(incident.Reference[9..14], "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_member_finds_the_panels_case_and_none_that_is_closed_to_them()
    {
        var incident = await app.NotifiedAsync();
        await app.Panel.Bus.DeliverAsync(incident);
        var panelCase = await app.Panel.CaseOfAsync(incident.NotificationId);
        var marcus = People.Member();
        using var member = app.As(marcus);
        Assert.Contains(incident.Reference, (await member.OpenAsync($"/find?q={incident.Reference}")).Main, StringComparison.Ordinal);

        await app.Panel.SignedInAs(marcus).PostJsonAsync(
            $"/api/national-panel/cases/{panelCase.Id}/conflicts", new DeclareConflictRequest());

        Assert.Contains("No case found", (await member.OpenAsync($"/find?q={incident.Reference}")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_that_counts_asks_for_something_to_look_for_and_lists_nothing()
    {
        await app.NotifiedAsync();
        using var amira = app.As(People.NotifierOf(People.Leeds));

        foreach (var typed in new[] { "", "%25", "---", new string('A', 500) })
            Assert.DoesNotContain("/cases/", (await amira.OpenAsync($"/find?q={typed}")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_search_stands_in_the_header_for_who_can_read_a_case()
    {
        using var amira = app.As(People.NotifierOf(People.Leeds));
        using var editor = app.As(People.Editor());

        Assert.Contains("action=\"/find\"", (await amira.OpenAsync("/library")).Html, StringComparison.Ordinal);
        Assert.DoesNotContain("action=\"/find\"", (await editor.OpenAsync("/library")).Html, StringComparison.Ordinal);
    }
}
