using System.Net;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;
using Cases = Safeguarding.NationalPanel.Tests.Given;

namespace Safeguarding.Portal.Tests.Panel;

/// <summary>
/// What the secretariat does to several cases of the queue at once. Identity is away here: the reader alone can be chosen.
/// </summary>
public class SharingTests(PanelPages app) : IClassFixture<PanelPages>
{
    const string Stoke = "E06000021";

    [Fact]
    public async Task Several_cases_are_given_at_once_and_the_list_stays_as_it_was_narrowed()
    {
        var (one, other, left) = (await CaseAsync(), await CaseAsync(), await CaseAsync());
        var person = People.Secretariat();
        using var ruth = app.As(person);

        var page = await ruth.SendAsync(await ruth.OpenAsync(Queue), $"{Queue}&handler=give",
            ("Cases", $"{one.Id}"), ("Cases", $"{other.Id}"), ("Colleague", "me"));

        Assert.Contains("The cases you selected have a new owner", page.Main, StringComparison.Ordinal);
        Assert.Contains($"value=\"{left.Id}\"", page.Main, StringComparison.Ordinal);
        Assert.Matches($"<option[^>]*selected=\"selected\"[^>]*value=\"{Stoke}\"|<option[^>]*value=\"{Stoke}\"[^>]*selected", page.Main);
        Assert.Equal([person.Subject, person.Subject, null], [await OwnerAsync(one), await OwnerAsync(other), await OwnerAsync(left)]);
    }

    [Fact]
    public async Task Several_cases_are_put_on_an_agenda_at_once()
    {
        var (one, other) = (await CaseAsync(), await CaseAsync());
        var meeting = await app.Panel.MeetingAsync();
        using var ruth = app.Secretariat();

        var page = await ruth.SendAsync(await ruth.OpenAsync(Queue), $"{Queue}&handler=agenda",
            ("Cases", $"{one.Id}"), ("Cases", $"{other.Id}"), ("Meeting", $"{meeting.Id}"));

        Assert.Contains("The cases you selected are on the agenda", page.Main, StringComparison.Ordinal);
        var agenda = await app.Panel.Secretariat().GetAsync<MeetingDetails>($"/api/national-panel/meetings/{meeting.Id}");
        Assert.Equal([one.Id, other.Id], agenda.Agenda.Select(item => item.CaseId));
    }

    [Fact]
    public async Task A_case_that_has_ended_is_named_and_none_comes_onto_the_agenda()
    {
        var (one, ended) = (await CaseAsync(), await CaseAsync());
        var meeting = await app.Panel.MeetingAsync();
        using var ruth = app.Secretariat();
        var queue = await ruth.OpenAsync(Queue);
        await app.Panel.Bus.DeliverAsync(Cases.Deescalation(ended.NotificationId));

        var page = await ruth.SendAsync(queue, $"{Queue}&handler=agenda",
            ("Cases", $"{one.Id}"), ("Cases", $"{ended.Id}"), ("Meeting", $"{meeting.Id}"));

        Assert.Contains($"<a href=\"#Cases\">{ended.Reference} has ended or is set aside: leave it out</a>", page.Main,
            StringComparison.Ordinal);
        Assert.Empty((await app.Panel.CaseOfAsync(one.NotificationId)).Meetings);
    }

    [Fact]
    public async Task What_was_not_chosen_is_said_and_the_list_stays_with_its_ticks()
    {
        var one = await CaseAsync();
        using var ruth = app.Secretariat();

        var nobody = await ruth.SendAsync(await ruth.OpenAsync(Queue), $"{Queue}&handler=give", ("Cases", $"{one.Id}"), ("Colleague", ""));
        var nothing = await ruth.SendAsync(nobody, $"{Queue}&handler=agenda", ("Meeting", $"{Guid.NewGuid()}"));

        Assert.Contains("<a href=\"#Colleague\">Select who is to look after the cases</a>", nobody.Main, StringComparison.Ordinal);
        Assert.Matches($"value=\"{one.Id}\"[^>]*checked|checked[^>]*value=\"{one.Id}\"", nobody.Main);
        Assert.Contains("<a href=\"#Cases\">Select at least one case</a>", nothing.Main, StringComparison.Ordinal);
        Assert.Contains("Select a meeting", nothing.Main, StringComparison.Ordinal);
        Assert.Contains("id=\"Cases\"", nothing.Main, StringComparison.Ordinal);
        Assert.Null(await OwnerAsync(one));
    }

    [Fact]
    public async Task A_case_that_is_closed_to_the_person_is_named_and_none_changes_hands()
    {
        var (one, closed) = (await CaseAsync(), await CaseAsync());
        var both = new Person("Chairs and manages", null, null, Roles.Secretariat, Roles.Chair);
        await app.Panel.SignedInAs(both).PostJsonAsync($"/api/national-panel/cases/{closed.Id}/conflicts", new DeclareConflictRequest());
        using var reader = app.As(both);

        var page = await reader.SendAsync(await reader.OpenAsync(Queue), $"{Queue}&handler=give",
            ("Cases", $"{one.Id}"), ("Cases", $"{closed.Id}"), ("Colleague", "me"));

        Assert.Contains("<a href=\"#Cases\">One of the cases is not there any more</a>", page.Main, StringComparison.Ordinal);
        Assert.Null(await OwnerAsync(one));
    }

    [Fact]
    public async Task A_member_reads_the_queue_and_shares_out_nothing()
    {
        var one = await CaseAsync();
        using var member = app.Member();

        var page = await member.OpenAsync(Queue);
        var tried = await member.SendAsync(page, $"{Queue}&handler=give", ("Cases", $"{one.Id}"), ("Colleague", "me"));

        Assert.DoesNotContain("name=\"Cases\"", page.Main, StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.OK, tried.Status);
        Assert.Null(await OwnerAsync(one));
    }

    static string Queue => $"/panel/cases?Area={Stoke}";

    async Task<CaseDetails> CaseAsync() => await app.Panel.CaseAsync(
        Cases.Incident() with { AreaCode = Stoke, Reference = $"SIN-{Guid.NewGuid():N}"[..20] });

    async Task<string?> OwnerAsync(CaseDetails panelCase) => (await app.Panel.CaseOfAsync(panelCase.NotificationId)).Owner?.Id;
}
