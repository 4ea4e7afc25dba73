using System.Net;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notices;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Contracts.Tasks;
using Safeguarding.TestKit;

namespace Safeguarding.NationalPanel.Tests.Features;

public class ReadPapersTests(PanelApp app)
{
    [Fact]
    public async Task Papers_that_were_read_leave_the_worklist_of_who_read_them_and_of_nobody_else()
    {
        var (panelCase, marcus, eleanor) = (await app.CaseAsync(), People.Member(), People.Chair());
        var meeting = await OnAgendaAsync(panelCase.Id);
        Assert.Equal(TaskKind.ReadForMeeting, (await TaskAsync(marcus, panelCase.Id))!.Kind);

        var answers = await Task.WhenAll(ReadAsync(marcus, meeting, panelCase.Id), ReadAsync(marcus, meeting, panelCase.Id));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode));
        Assert.Null(await TaskAsync(marcus, panelCase.Id));
        Assert.Equal(TaskKind.ReadForMeeting, (await TaskAsync(eleanor, panelCase.Id))!.Kind);
    }

    [Fact]
    public async Task The_secretariat_sees_who_has_read_and_a_member_only_whether_they_have()
    {
        var (panelCase, marcus, eleanor) = (await app.CaseAsync(), People.Member(), People.Chair());
        var meeting = await OnAgendaAsync(panelCase.Id);
        await ReadAsync(marcus, meeting, panelCase.Id);
        await ReadAsync(eleanor, meeting, panelCase.Id);

        Assert.Equal([marcus.Name, eleanor.Name], await ReadersAsync(People.Secretariat(), meeting));
        Assert.Equal([marcus.Name], await ReadersAsync(marcus, meeting));
        Assert.Empty(await ReadersAsync(People.Member(), meeting));
    }

    [Fact]
    public async Task What_a_notice_asked_for_is_done_for_who_has_read()
    {
        var (panelCase, marcus) = (await app.CaseAsync(), People.Member());
        var meeting = await OnAgendaAsync(panelCase.Id);
        var raised = await app.Bus.PublishedAsync<NoticeRaised>(
            told => told.Kind == NoticeKind.CaseOnAgenda && told.SubjectId == panelCase.Id);

        await ReadAsync(marcus, meeting, panelCase.Id);

        var settled = await app.Bus.PublishedAsync<NoticeSettled>(told => told.MatterId == raised.MatterId);
        Assert.Equal(marcus.Subject, settled.PersonId);
    }

    [Fact]
    public async Task A_case_that_comes_onto_the_agenda_once_more_is_to_be_read_anew()
    {
        var (panelCase, marcus) = (await app.CaseAsync(), People.Member());
        var meeting = await OnAgendaAsync(panelCase.Id);
        await ReadAsync(marcus, meeting, panelCase.Id);

        await app.AgendaAsync(await app.AgendaAsync(meeting), panelCase.Id);

        Assert.Equal(TaskKind.ReadForMeeting, (await TaskAsync(marcus, panelCase.Id))!.Kind);
    }

    [Fact]
    public async Task Each_version_of_a_rapid_review_is_to_be_read_by_those_who_had_read_before()
    {
        var (panelCase, marcus) = (await app.CaseAsync(), People.Member());
        var meeting = await OnAgendaAsync(panelCase.Id);
        foreach (var version in new[] { 1, 2 })
        {
            await ReadAsync(marcus, meeting, panelCase.Id);

            await app.Bus.DeliverAsync(Given.RapidReview(panelCase.NotificationId, version));

            Assert.Empty(await ReadersAsync(People.Secretariat(), meeting));
        }

        await app.DecideAsync(await app.CaseOfAsync(panelCase.NotificationId), Given.Decision(PanelOutcome.MoreInformationNeeded));
        Assert.Equal(TaskKind.ReadForMeeting, (await TaskAsync(marcus, panelCase.Id))!.Kind);
    }

    [Fact]
    public async Task A_review_that_is_delivered_once_more_is_not_to_be_read_anew()
    {
        var (panelCase, marcus) = (await app.CaseAsync(), People.Member());
        var (meeting, review) = (await OnAgendaAsync(panelCase.Id), Given.RapidReview(panelCase.NotificationId));
        await app.Bus.DeliverAsync(review);
        await ReadAsync(marcus, meeting, panelCase.Id);

        await app.Bus.DeliverAsync(review);

        Assert.Equal([marcus.Name], await ReadersAsync(People.Secretariat(), meeting));
    }

    [Fact]
    public async Task A_notification_that_is_amended_is_to_be_read_anew()
    {
        var (incident, marcus) = (Given.Incident(), People.Member());
        var panelCase = await app.CaseAsync(incident);
        var meeting = await OnAgendaAsync(panelCase.Id);
        await ReadAsync(marcus, meeting, panelCase.Id);

        await app.Bus.DeliverAsync(new NotificationAmended
        {
            NotificationId = incident.NotificationId,
            Version = 2,
            AmendedAt = DateTime.UtcNow,
            Reason = AmendmentReason.Correction,
            Facts = incident with { NumberOfChildren = 3 },
        });

        Assert.Equal(TaskKind.ReadForMeeting, (await TaskAsync(marcus, panelCase.Id))!.Kind);
        Assert.Empty(await ReadersAsync(People.Secretariat(), meeting));
    }

    [Fact]
    public async Task What_was_read_for_a_meeting_that_was_held_stays_on_record()
    {
        var (panelCase, marcus) = (await app.CaseAsync(), People.Member());
        var meeting = await OnAgendaAsync(panelCase.Id);
        await ReadAsync(marcus, meeting, panelCase.Id);
        await (await app.Secretariat().PutJsonAsync($"/api/national-panel/meetings/{meeting.Id}", Given.Held(), meeting.Version))
            .ReadAsync<MeetingDetails>();

        await app.Bus.DeliverAsync(Given.RapidReview(panelCase.NotificationId));

        Assert.Equal([marcus.Name], await ReadersAsync(People.Secretariat(), meeting));
    }

    [Fact]
    public async Task What_was_read_for_a_later_meeting_is_still_to_be_read_for_the_next()
    {
        var (panelCase, marcus) = (await app.CaseAsync(), People.Member());
        await ReadAsync(marcus, await app.AgendaAsync(await app.MeetingAsync(), panelCase.Id), panelCase.Id);

        var next = await OnAgendaAsync(panelCase.Id);

        Assert.Equal(TaskKind.ReadForMeeting, (await TaskAsync(marcus, panelCase.Id))!.Kind);
        await ReadAsync(marcus, next, panelCase.Id);
        Assert.Null(await TaskAsync(marcus, panelCase.Id));
    }

    [Fact]
    public async Task What_is_not_on_the_agenda_or_closed_to_the_reader_cannot_be_read_for_it()
    {
        var (listed, other, marcus) = (await app.CaseAsync(), await app.CaseAsync(), People.Member());
        var meeting = await OnAgendaAsync(listed.Id);

        var wrong = await (await ReadAsync(marcus, meeting, listed.Id, other.Id)).RefusalAsync();
        await app.SignedInAs(marcus).PostJsonAsync($"/api/national-panel/cases/{listed.Id}/conflicts", new DeclareConflictRequest());
        var closed = await (await ReadAsync(marcus, meeting, listed.Id)).RefusalAsync();

        Assert.Equal("caseIds[1]: unknown-case", Assert.Single(wrong.Faults));
        Assert.Equal("caseIds[0]: unknown-case", Assert.Single(closed.Faults));
        Assert.Empty(await ReadersAsync(People.Secretariat(), meeting));
    }

    async Task<MeetingDetails> OnAgendaAsync(params Guid[] cases) =>
        await app.AgendaAsync(await app.MeetingAsync(Given.Meeting() with { HeldOn = Given.Today }), cases);

    Task<HttpResponseMessage> ReadAsync(Person reader, MeetingDetails meeting, params IReadOnlyList<Guid> cases) =>
        app.SignedInAs(reader).PostJsonAsync(
            $"/api/national-panel/meetings/{meeting.Id}/readings", new ReadPapersRequest { CaseIds = cases });

    async Task<IEnumerable<string>> ReadersAsync(Person reader, MeetingDetails meeting) =>
        Assert.Single((await app.SignedInAs(reader).GetAsync<MeetingDetails>($"/api/national-panel/meetings/{meeting.Id}")).Agenda)
            .ReadBy.Select(one => one.Name);

    async Task<WaitingTask?> TaskAsync(Person person, Guid subject) =>
        (await app.SignedInAs(person).GetAsync<TaskList>("/api/national-panel/tasks?limit=200")).Items
            .SingleOrDefault(task => task.SubjectId == subject);
}
