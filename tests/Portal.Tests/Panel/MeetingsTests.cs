using System.Net;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.TestKit;
using Cases = Safeguarding.NationalPanel.Tests.Given;

namespace Safeguarding.Portal.Tests.Panel;

public class MeetingsTests(PanelPages app) : IClassFixture<PanelPages>
{
    static readonly int NextYear = DateTime.UtcNow.Year + 1;

    [Fact]
    public async Task A_meeting_is_planned_and_gets_its_agenda_without_javascript()
    {
        var (one, two) = (await CaseAsync(), await CaseAsync());
        using var ruth = app.Secretariat();

        var planned = await ruth.SendAsync("/panel/meetings/new", ("Name", "January meeting"), ("HeldOn.Day", "27"), ("HeldOn.Month", "1"),
            ("HeldOn.Year", $"{NextYear}"));
        await ruth.SendAsync(planned.Path, ("Reference", one.Reference));
        await ruth.SendAsync(planned.Path, ("Reference", two.Reference.ToLowerInvariant()));
        var turned = await ruth.SendAsync(planned.Path, ("move", $"1 {two.Id}"));
        var left = await ruth.SendAsync(planned.Path, ("move", $"remove {one.Id}"));

        Assert.Contains($"27 January {NextYear}", planned.Main, StringComparison.Ordinal);
        Assert.InRange(turned.Main.IndexOf(two.Reference, StringComparison.Ordinal), 1,
            turned.Main.IndexOf(one.Reference, StringComparison.Ordinal));
        Assert.DoesNotContain(one.Reference, left.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_entries_are_named_beside_their_fields()
    {
        var meeting = await app.Panel.MeetingAsync();
        using var ruth = app.Secretariat();

        var empty = await ruth.SendAsync("/panel/meetings/new", ("HeldOn.Day", "31"), ("HeldOn.Month", "2"), ("HeldOn.Year", "2027"));
        var unknown = await ruth.SendAsync($"/panel/meetings/{meeting.Id}", ("Reference", "SIN-NOWHERE"));
        var held = await ruth.SendAsync($"/panel/meetings/{meeting.Id}/edit", ("Name", "M"), ("State", "held"), ("HeldOn.Day", "1"),
            ("HeldOn.Month", "1"), ("HeldOn.Year", $"{NextYear}"));

        Assert.Contains("<a href=\"#Name\">Enter what the meeting is called</a>", empty.Main, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#HeldOn\">The date must be a real date</a>", empty.Main, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#Reference\">There is no case SIN-NOWHERE</a>", unknown.Main, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#HeldOn\">The date of a meeting that was held must be today or earlier</a>", held.Main,
            StringComparison.Ordinal);
        Assert.Contains("<a href=\"#Attendance\">Enter who attended</a>", held.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_is_put_on_an_agenda_from_its_own_page()
    {
        var meeting = await app.Panel.MeetingAsync();
        var panelCase = await CaseAsync();
        using var ruth = app.Secretariat();

        var page = await ruth.SendAsync(await ruth.OpenAsync($"/panel/cases/{panelCase.Id}"), $"/panel/cases/{panelCase.Id}?handler=Assign",
            ("Meeting", $"{meeting.Id}"));

        Assert.Contains("The case is on the agenda", page.Main, StringComparison.Ordinal);
        Assert.Contains($"/panel/meetings/{meeting.Id}", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_says_that_they_have_read_the_papers_and_the_secretariat_sees_it()
    {
        var (one, two, three) = (await CaseAsync(), await CaseAsync(), await CaseAsync());
        var path = $"/panel/meetings/{(await app.Panel.AgendaAsync(await app.Panel.MeetingAsync(), one.Id, two.Id, three.Id)).Id}";
        using var marcus = app.Member();
        using var ruth = app.Secretariat();

        var before = await ruth.OpenAsync(path);
        var first = await marcus.SendAsync($"{path}?handler=Read", ("read", $"{one.Id}"));
        var seen = await ruth.OpenAsync(path);
        var all = await marcus.SendAsync(first, $"{path}?handler=Read");

        Assert.Equal(3, Count(before, "Nobody has said yet that they have read them"));
        Assert.DoesNotContain("I have read", before.Main, StringComparison.Ordinal);
        Assert.Equal((1, 2), (Count(first, "You said on"), Count(first, ">I have read the papers<")));
        Assert.Equal((1, 2), (Count(seen, "Read by Panel member"), Count(seen, "Nobody has said yet")));
        Assert.Equal((3, 0), (Count(all, "You said on"), Count(all, "I have read")));
        Assert.Equal(HttpStatusCode.Forbidden, (await ruth.SendAsync($"{path}?handler=Read")).Status);
    }

    [Fact]
    public async Task Of_all_cases_those_are_read_that_the_page_had_shown_and_that_are_still_on_the_agenda()
    {
        var (gone, stays, later) = (await CaseAsync(), await CaseAsync(), await CaseAsync());
        var meeting = await app.Panel.AgendaAsync(await app.Panel.MeetingAsync(), gone.Id, stays.Id);
        var path = $"/panel/meetings/{meeting.Id}";
        using var marcus = app.Member();
        var opened = await marcus.OpenAsync(path);
        await app.Panel.AgendaAsync(meeting, stays.Id, later.Id);

        var all = await marcus.SendAsync(opened, $"{path}?handler=Read");

        Assert.Equal((1, 1), (Count(all, "You said on"), Count(all, ">I have read the papers<")));
        Assert.Contains($"value=\"{later.Id}\"", all.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_that_has_ended_is_put_on_no_agenda_and_the_field_says_so()
    {
        var ended = await CaseAsync();
        await app.Panel.Bus.DeliverAsync(Cases.Withdrawal(ended.NotificationId));
        var meeting = await app.Panel.MeetingAsync();
        using var ruth = app.Secretariat();

        var page = await ruth.SendAsync($"/panel/meetings/{meeting.Id}", ("Reference", ended.Reference));
        var own = await ruth.OpenAsync($"/panel/cases/{ended.Id}");

        Assert.Contains($"<a href=\"#Reference\">{ended.Reference} has ended or is set aside", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Put it on the agenda of", own.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_who_declares_a_conflict_sees_nothing_of_the_case_any_more()
    {
        var panelCase = await CaseAsync();
        var meeting = await app.Panel.AgendaAsync(await app.Panel.MeetingAsync(), panelCase.Id);
        using var marcus = app.Member();

        var declared = await marcus.SendAsync($"/panel/cases/{panelCase.Id}/conflict", ("Reason", "A cousin."));
        var agenda = await marcus.OpenAsync($"/panel/meetings/{meeting.Id}");

        Assert.Contains("Conflict of interest declared", declared.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(panelCase.Reference, agenda.Main, StringComparison.Ordinal);
        Assert.Contains("A case that is closed to you", agenda.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await marcus.OpenAsync($"/panel/cases/{panelCase.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await marcus.OpenAsync($"/panel/cases/{panelCase.Id}/decision")).Status);
    }

    [Theory]
    [InlineData("record")]
    [InlineData("rapid-review")]
    public async Task Papers_that_other_services_keep_are_closed_too(string paper)
    {
        var panelCase = await CaseAsync();
        using var marcus = app.Member();
        var path = $"/cases/{panelCase.NotificationId}/{paper}";

        // The service that keeps it does not run here, so an open paper is one that cannot be had now.
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await marcus.OpenAsync(path)).Status);
        await marcus.SendAsync($"/panel/cases/{panelCase.Id}/conflict");
        Assert.Equal(HttpStatusCode.NotFound, (await marcus.OpenAsync(path)).Status);
    }

    [Fact]
    public async Task The_secretariat_sees_and_takes_back_a_conflict()
    {
        var panelCase = await CaseAsync();
        var person = People.Member();
        using var marcus = app.As(person);
        await marcus.SendAsync($"/panel/cases/{panelCase.Id}/conflict");
        using var ruth = app.Secretariat();

        var seen = await ruth.OpenAsync($"/panel/cases/{panelCase.Id}");
        var lifted = await ruth.SendAsync(seen, $"/panel/cases/{panelCase.Id}?handler=Lift");

        Assert.Contains("Panel member takes no part", seen.Main, StringComparison.Ordinal);
        Assert.Contains("None declared", lifted.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await marcus.OpenAsync($"/panel/cases/{panelCase.Id}")).Status);
    }

    static int Count(Seen page, string text) => page.Main.Split(text).Length - 1;

    Task<CaseDetails> CaseAsync() =>
        app.Panel.CaseAsync(Cases.Incident() with { Reference = $"SIN-{Guid.NewGuid():N}"[..20].ToUpperInvariant() });
}
