using System.Net;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Tasks;
using Safeguarding.TestKit;

namespace Safeguarding.NationalPanel.Tests.Features;

public class ListTasksTests(PanelApp app)
{
    readonly Person _ruth = People.Secretariat();

    [Fact]
    public async Task A_case_that_nobody_handles_waits_for_the_secretariat_and_for_no_member()
    {
        var panelCase = await app.CaseAsync();

        Assert.Equal(TaskKind.TriageCase, (await TaskAsync(_ruth, panelCase.Id))!.Kind);
        Assert.Null(await TaskAsync(People.Member(), panelCase.Id));
    }

    [Fact]
    public async Task A_case_waits_for_whom_it_was_given_to_until_they_take_it_up_and_for_nobody_before_them()
    {
        var (panelCase, sam) = (await app.CaseAsync(), People.Secretariat());
        await HandAsync(panelCase, sam);
        var sams = await TaskAsync(sam, panelCase.Id);
        await HandAsync(await app.CaseOfAsync(panelCase.NotificationId), _ruth);
        var ruths = await TaskAsync(_ruth, panelCase.Id);

        await app.SignedInAs(_ruth).PostJsonAsync("/api/national-panel/cases/owner", new GiveCasesRequest
        {
            CaseIds = [panelCase.Id],
            Owner = new CaseOwner { Id = _ruth.Subject, Name = _ruth.Name },
        });

        Assert.Equal((TaskKind.LookAfterCase, TaskKind.LookAfterCase), (sams!.Kind, ruths!.Kind));
        Assert.Null(await TaskAsync(sam, panelCase.Id));
        Assert.Null(await TaskAsync(_ruth, panelCase.Id));
    }

    [Fact]
    public async Task A_member_takes_up_the_case_that_they_were_given_and_nobody_else_can()
    {
        var (panelCase, marcus) = (await app.CaseAsync(), People.Member());
        await HandAsync(panelCase, marcus);
        Assert.Equal(TaskKind.LookAfterCase, (await TaskAsync(marcus, panelCase.Id))!.Kind);
        var taking = $"/api/national-panel/cases/{panelCase.Id}/taking";

        var others = await app.SignedInAs(People.Member()).PostJsonAsync(taking, new { });
        var first = await app.SignedInAs(marcus).PostJsonAsync(taking, new { });
        var again = await app.SignedInAs(marcus).PostJsonAsync(taking, new { });

        Assert.Equal("not-given", (await others.RefusalAsync()).Code);
        Assert.All([first, again], answer => Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode));
        Assert.Null(await TaskAsync(marcus, panelCase.Id));
        Assert.False((await app.CaseOfAsync(panelCase.NotificationId)).HandedOver);
    }

    [Fact]
    public async Task A_rapid_review_that_arrived_waits_for_the_case_owner_until_it_is_on_an_agenda()
    {
        var panelCase = await app.ReviewedCaseAsync();
        await HandAsync(panelCase, _ruth);

        var task = await TaskAsync(_ruth, panelCase.Id);
        await app.SignedInAs(_ruth).PostJsonAsync($"/api/national-panel/meetings/{(await app.MeetingAsync()).Id}/agenda",
            new AddToAgendaRequest { CaseIds = [panelCase.Id] });

        Assert.Equal((TaskKind.PutOnAgenda, panelCase.RapidReview.ResponseDueOn), (task!.Kind, task.DueOn));
        Assert.Null(await TaskAsync(People.Secretariat(), panelCase.Id));
        Assert.Null(await TaskAsync(_ruth, panelCase.Id));
    }

    [Fact]
    public async Task A_decision_waits_for_members_and_chair_by_its_own_date_with_the_meeting_beside_it()
    {
        var panelCase = await app.ReviewedCaseAsync();
        var meeting = await app.MeetingAsync();
        await app.TryAgendaAsync(meeting, panelCase.Id);

        var task = await TaskAsync(People.Chair(), panelCase.Id);

        Assert.Equal((TaskKind.DecideCase, panelCase.RapidReview.ResponseDueOn, meeting.HeldOn),
            (task!.Kind, task.DueOn!.Value, task.MeetingOn!.Value));
        await app.DecideAsync(panelCase, Given.Decision(PanelOutcome.AgreePracticeReview));
        Assert.Null(await TaskAsync(People.Member(), panelCase.Id));
    }

    [Fact]
    public async Task A_case_without_its_rapid_review_is_read_for_the_next_meeting()
    {
        var panelCase = await app.CaseAsync();
        var meeting = await app.MeetingAsync(Given.Meeting() with { HeldOn = Given.Today });
        await app.TryAgendaAsync(meeting, panelCase.Id);

        var task = await TaskAsync(People.Member(), panelCase.Id);

        Assert.Equal((TaskKind.ReadForMeeting, Given.Today), (task!.Kind, task.DueOn!.Value));
    }

    [Fact]
    public async Task A_member_with_a_conflict_of_interest_has_no_task_on_the_case()
    {
        var panelCase = await app.ReviewedCaseAsync();
        var marcus = People.Member();
        Assert.NotNull(await TaskAsync(marcus, panelCase.Id));

        await app.SignedInAs(marcus).PostJsonAsync($"/api/national-panel/cases/{panelCase.Id}/conflicts", new DeclareConflictRequest());

        Assert.Null(await TaskAsync(marcus, panelCase.Id));
    }

    [Fact]
    public async Task A_national_inquiry_waits_to_be_opened_and_then_to_be_published()
    {
        var panelCase = await app.DecidedCaseAsync(PanelOutcome.NationalInquiry);
        var toOpen = await TaskAsync(_ruth, panelCase.Id);

        var inquiry = await app.OpenAsync(Given.Inquiry(panelCase));

        Assert.Equal((TaskKind.OpenNationalInquiry, inquiry.DueOn), (toOpen!.Kind, toOpen.DueOn!.Value));
        Assert.Null(await TaskAsync(_ruth, panelCase.Id));
        Assert.Equal((TaskKind.PublishNationalInquiry, inquiry.Title), await TaskAsync(_ruth, inquiry.Id) is { } task
            ? (task.Kind, task.Title) : default);
        Assert.Null(await TaskAsync(People.Chair(), inquiry.Id));
    }

    async Task HandAsync(CaseDetails panelCase, Person owner) =>
        await (await app.Secretariat().PutJsonAsync($"/api/national-panel/cases/{panelCase.Id}/triage",
            Given.Triage() with { Owner = new CaseOwner { Id = owner.Subject, Name = owner.Name } }, panelCase.Version))
            .ReadAsync<CaseDetails>();

    async Task<WaitingTask?> TaskAsync(Person person, Guid subject) =>
        (await app.SignedInAs(person).GetAsync<TaskList>("/api/national-panel/tasks?limit=200")).Items
            .SingleOrDefault(task => task.SubjectId == subject);
}
