using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notices;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.NationalPanel.Tests.Notices;

public class CaseNoticesTests(PanelApp app)
{
    [Fact]
    public async Task The_secretariat_is_told_once_of_each_version_of_a_rapid_review_whatever_comes_first()
    {
        var incident = Given.Incident();
        await app.Bus.DeliverAsync(Given.RapidReview(incident.NotificationId), times: 2);
        await app.Bus.DeliverAsync(incident, times: 2);
        await app.Bus.DeliverAsync(Given.RapidReview(incident.NotificationId, version: 2));

        await Eventually.True(() => Task.FromResult(Raised(incident.NotificationId).Count == 2), "both versions are told");
        var told = Raised(incident.NotificationId);
        Assert.Equal(2, told.DistinctBy(notice => notice.NoticeId).Count());
        Assert.All(told, notice => Assert.Equal((NoticeKind.RapidReviewReceived, incident.Reference, Roles.Secretariat),
            (notice.Kind, notice.Reference, notice.For[0].Role)));
        Assert.All(told, notice => Assert.NotNull(notice.DueOn));
    }

    [Fact]
    public async Task A_decision_is_told_to_the_area_and_settles_what_the_panel_had_to_answer()
    {
        var panelCase = await app.DecidedCaseAsync(PanelOutcome.AgreePracticeReview);

        var received = await RaisedAsync(panelCase, NoticeKind.RapidReviewReceived);
        var decided = await RaisedAsync(panelCase, NoticeKind.PanelDecided);

        await SettledAsync(received);
        Assert.Equal((panelCase.AreaCode, panelCase.NotificationId), (decided.For[0].AreaCode, decided.CaseId));
        Assert.DoesNotContain(Raised(panelCase.NotificationId), notice => notice.Kind == NoticeKind.InquiryToOpen);
    }

    [Fact]
    public async Task A_national_inquiry_is_asked_for_until_it_is_opened()
    {
        var panelCase = await app.DecidedCaseAsync(PanelOutcome.NationalInquiry);
        var asked = await RaisedAsync(panelCase, NoticeKind.InquiryToOpen);

        await app.OpenAsync(Given.Inquiry(panelCase));

        await SettledAsync(asked);
        Assert.Equal((Roles.Secretariat, panelCase.Id), (asked.For[0].Role, asked.SubjectId));
    }

    [Fact]
    public async Task A_later_decision_takes_the_place_of_the_one_before()
    {
        var panelCase = await app.DecidedCaseAsync(PanelOutcome.NationalInquiry);
        var first = await RaisedAsync(panelCase, NoticeKind.PanelDecided);
        var asked = await RaisedAsync(panelCase, NoticeKind.InquiryToOpen);

        await app.DecideAsync(panelCase, Given.Decision(PanelOutcome.AgreePracticeReview));

        await SettledAsync(first);
        await SettledAsync(asked);
        await app.Bus.PublishedAsync<NoticeRaised>(notice => notice.CaseId == panelCase.NotificationId
            && notice.Kind == NoticeKind.PanelDecided && notice.NoticeId != first.NoticeId);
        Assert.Equal(2, Raised(panelCase.NotificationId).Count(notice => notice.Kind == NoticeKind.PanelDecided));
    }

    [Fact]
    public async Task Members_are_told_of_a_case_on_an_agenda_but_for_who_stepped_back()
    {
        var (one, other) = (await app.ReviewedCaseAsync(), await app.ReviewedCaseAsync());
        var marcus = People.Member();
        await app.SignedInAs(marcus).PostJsonAsync($"/api/national-panel/cases/{one.Id}/conflicts", new DeclareConflictRequest());
        var meeting = await app.AgendaAsync(await app.MeetingAsync(), one.Id, other.Id);
        var (first, second) = (await RaisedAsync(one, NoticeKind.CaseOnAgenda), await RaisedAsync(other, NoticeKind.CaseOnAgenda));

        await app.AgendaAsync(meeting, one.Id);
        await SettledAsync(second);
        await app.SignedInAs(marcus).PostJsonAsync($"/api/national-panel/cases/{other.Id}/conflicts", new DeclareConflictRequest());

        await app.Bus.PublishedAsync<NoticeSettled>(settled => settled.MatterId == other.Id && settled.PersonId == marcus.Subject);
        Assert.Contains(marcus.Subject, first.Except);
        Assert.DoesNotContain(marcus.Subject, second.Except);
        Assert.Equal([Roles.Member, Roles.Chair], first.For.Select(audience => audience.Role));
        Assert.Equal(meeting.HeldOn, first.DueOn);
        Assert.Single(Raised(one.NotificationId), notice => notice.Kind == NoticeKind.CaseOnAgenda);
    }

    [Fact]
    public async Task Whoever_is_given_a_case_is_told_and_asked_no_more_once_another_has_it()
    {
        var (panelCase, sam, ruth) = (await app.CaseAsync(), People.Secretariat(), People.Secretariat());
        await GiveAsync(panelCase, sam, by: ruth);
        var told = await RaisedAsync(panelCase, NoticeKind.CaseHandedOver);

        await GiveAsync(panelCase, ruth, by: ruth);
        await SettledAsync(told);

        Assert.Equal((sam.Subject, panelCase.Id), (Assert.Single(told.For).PersonId, told.SubjectId));
        Assert.Single(Raised(panelCase.NotificationId), notice => notice.Kind == NoticeKind.CaseHandedOver);
    }

    [Fact]
    public async Task A_meeting_that_was_held_and_a_case_that_was_withdrawn_ask_for_nothing()
    {
        var panelCase = await app.ReviewedCaseAsync();
        var meeting = await app.AgendaAsync(await app.MeetingAsync(), panelCase.Id);
        var onAgenda = await RaisedAsync(panelCase, NoticeKind.CaseOnAgenda);

        await app.Secretariat().PutJsonAsync($"/api/national-panel/meetings/{meeting.Id}", Given.Held(), meeting.Version);
        await app.Bus.DeliverAsync(Given.Withdrawal(panelCase.NotificationId));

        await SettledAsync(onAgenda);
        await app.Bus.PublishedAsync<NoticeSettled>(settled => settled.MatterId == panelCase.Id && settled.PersonId is null);
    }

    async Task GiveAsync(CaseDetails panelCase, Person owner, Person by) =>
        (await app.SignedInAs(by).PostJsonAsync("/api/national-panel/cases/owner", new GiveCasesRequest
        {
            CaseIds = [panelCase.Id],
            Owner = new CaseOwner { Id = owner.Subject, Name = owner.Name },
        })).EnsureSuccessStatusCode();

    IReadOnlyList<NoticeRaised> Raised(Guid caseId) => app.Bus.Published<NoticeRaised>(notice => notice.CaseId == caseId);

    Task<NoticeRaised> RaisedAsync(CaseDetails panelCase, NoticeKind kind) =>
        app.Bus.PublishedAsync<NoticeRaised>(notice => notice.CaseId == panelCase.NotificationId && notice.Kind == kind);

    Task SettledAsync(NoticeRaised notice) => app.Bus.PublishedAsync<NoticeSettled>(settled =>
        settled.MatterId == notice.MatterId && settled.SettledAt > notice.RaisedAt);
}
