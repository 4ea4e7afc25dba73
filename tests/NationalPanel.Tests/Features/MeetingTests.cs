using System.Net;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.TestKit;

namespace Safeguarding.NationalPanel.Tests.Features;

public class MeetingTests(PanelApp app)
{
    [Fact]
    public async Task A_meeting_is_planned_once_however_often_it_is_sent()
    {
        var request = Given.Meeting();

        var first = await app.Secretariat().PostJsonAsync("/api/national-panel/meetings", request);
        var again = await app.Secretariat().PostJsonAsync("/api/national-panel/meetings", request);
        var other = await app.Secretariat().PostJsonAsync("/api/national-panel/meetings", request with { Title = "Another" });

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (first.StatusCode, again.StatusCode));
        Assert.Equal("id-in-use", (await other.RefusalAsync()).Code);
        Assert.Equal((request.Title, request.HeldOn, MeetingState.Planned), Shown(await first.ReadAsync<MeetingDetails>()));
    }

    [Fact]
    public async Task Many_at_the_same_moment_plan_one_meeting()
    {
        var request = Given.Meeting();

        var answers = await Task.WhenAll(Enumerable.Range(0, 24)
            .Select(_ => app.Secretariat().PostJsonAsync("/api/national-panel/meetings", request)));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Created);
        Assert.Equal(23, answers.Count(answer => answer.StatusCode == HttpStatusCode.OK));
    }

    [Fact]
    public async Task The_agenda_keeps_its_order_and_shows_on_the_case()
    {
        var meeting = await app.MeetingAsync();
        var (one, two) = (await app.CaseAsync(), await app.CaseAsync());

        var first = await app.AgendaAsync(meeting, one.Id, two.Id);
        var turned = await app.AgendaAsync(first, two.Id, one.Id);
        var left = await app.AgendaAsync(turned, one.Id);

        Assert.Equal([one.Id, two.Id], first.Agenda.Select(item => item.Case!.Id));
        Assert.Equal([two.Id, one.Id], turned.Agenda.Select(item => item.Case!.Id));
        Assert.Equal([one.Id], left.Agenda.Select(item => item.CaseId));
        Assert.Equal(meeting.Id, Assert.Single((await app.CaseOfAsync(one.NotificationId)).Meetings).Id);
        Assert.Empty((await app.CaseOfAsync(two.NotificationId)).Meetings);
    }

    [Fact]
    public async Task Cases_are_put_at_the_end_of_an_agenda_once_whatever_others_do_to_it()
    {
        var (one, two, three) = (await app.CaseAsync(), await app.CaseAsync(), await app.CaseAsync());
        var meeting = await app.AgendaAsync(await app.MeetingAsync(), one.Id);

        await Task.WhenAll(AddAsync(meeting, two.Id, one.Id), AddAsync(meeting, two.Id, three.Id));
        var added = await (await AddAsync(meeting, three.Id)).ReadAsync<MeetingDetails>();

        Assert.Equal(one.Id, added.Agenda[0].CaseId);
        Assert.Equivalent(new[] { one.Id, two.Id, three.Id }, added.Agenda.Select(item => item.CaseId), strict: true);
        Assert.InRange(added.Version, meeting.Version + 1, meeting.Version + 2);
    }

    [Fact]
    public async Task A_wrong_case_puts_none_of_them_on_the_agenda_and_a_full_or_held_one_takes_no_more()
    {
        var (known, meeting) = (await app.CaseAsync(), await app.MeetingAsync());

        var wrong = await (await AddAsync(meeting, known.Id, Guid.CreateVersion7())).RefusalAsync();
        var many = await (await AddAsync(meeting, [.. Enumerable.Range(0, 101).Select(_ => Guid.CreateVersion7())])).RefusalAsync();
        await RecordAsync(meeting, Given.Held());
        var held = await (await AddAsync(meeting, known.Id)).RefusalAsync();

        Assert.Equal("caseIds[1]: unknown-case", Assert.Single(wrong.Faults));
        Assert.Equal("caseIds: too-many", Assert.Single(many.Faults));
        Assert.Equal("meeting-held", held.Code);
        Assert.Empty((await app.CaseOfAsync(known.NotificationId)).Meetings);
    }

    [Fact]
    public async Task What_has_ended_or_is_set_aside_comes_onto_no_agenda_and_stays_where_it_was()
    {
        var (ended, known) = (await app.CaseAsync(), await app.CaseAsync());
        var meeting = await app.AgendaAsync(await app.MeetingAsync(), ended.Id);
        await app.Bus.DeliverAsync(Given.Withdrawal(ended.NotificationId));

        var moved = await app.TryAgendaAsync(meeting, known.Id, ended.Id);
        var added = await (await AddAsync(await app.MeetingAsync(), known.Id, ended.Id)).RefusalAsync();
        var set = await (await app.TryAgendaAsync(await app.MeetingAsync(), ended.Id)).RefusalAsync();

        Assert.Equal(HttpStatusCode.OK, moved.StatusCode);
        Assert.Equal("caseIds[1]: case-ended", Assert.Single(added.Faults));
        Assert.Equal("caseIds[0]: case-ended", Assert.Single(set.Faults));
    }

    [Fact]
    public async Task Of_two_agendas_on_one_version_the_second_is_refused()
    {
        var meeting = await app.MeetingAsync();
        await app.AgendaAsync(meeting, (await app.CaseAsync()).Id);

        var second = await app.TryAgendaAsync(meeting, (await app.CaseAsync()).Id);

        Assert.Equal("stale-version", (await second.RefusalAsync()).Code);
    }

    [Fact]
    public async Task Once_held_it_keeps_its_agenda_and_is_not_planned_again()
    {
        var meeting = await app.AgendaAsync(await app.MeetingAsync(), (await app.CaseAsync()).Id);

        var held = await (await RecordAsync(meeting, Given.Held())).ReadAsync<MeetingDetails>();
        var emptied = await app.TryAgendaAsync(held);
        var planned = await RecordAsync(held, Given.Held() with { State = MeetingState.Planned });

        Assert.Equal(["Eleanor Voss", "Marcus Bell"], held.Attendance);
        Assert.Equal("meeting-held", (await emptied.RefusalAsync()).Code);
        Assert.Equal("meeting-held", (await planned.RefusalAsync()).Code);
    }

    [Fact]
    public async Task Nobody_has_held_a_meeting_of_tomorrow()
    {
        var refusal = await (await RecordAsync(await app.MeetingAsync(), Given.Held() with { HeldOn = Given.Today.AddDays(1) }))
            .RefusalAsync();

        Assert.Equal("heldOn: in-the-future", Assert.Single(refusal.Faults));
    }

    [Fact]
    public async Task Meetings_to_come_are_listed_the_next_first()
    {
        var later = await app.MeetingAsync(Given.Meeting() with { HeldOn = Given.Today.AddYears(9) });
        var sooner = await app.MeetingAsync(Given.Meeting() with { HeldOn = Given.Today.AddYears(9).AddDays(-30) });

        var listed = await app.Member().GetAsync<Page<MeetingSummary>>("/api/national-panel/meetings?state=planned&sort=heldOn&limit=200");

        Assert.Equal([sooner.Id, later.Id],
            [.. listed.Items.Where(row => row.Id == sooner.Id || row.Id == later.Id).Select(row => row.Id)]);
    }

    Task<HttpResponseMessage> AddAsync(MeetingDetails meeting, params IReadOnlyList<Guid> cases) =>
        app.Secretariat().PostJsonAsync($"/api/national-panel/meetings/{meeting.Id}/agenda", new AddToAgendaRequest { CaseIds = cases });

    Task<HttpResponseMessage> RecordAsync(MeetingDetails meeting, RecordMeetingRequest request) =>
        app.Secretariat().PutJsonAsync($"/api/national-panel/meetings/{meeting.Id}", request, meeting.Version);

    static (string, DateOnly?, MeetingState) Shown(MeetingDetails meeting) => (meeting.Title, meeting.HeldOn, meeting.State);
}
