using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notices;
using Safeguarding.Contracts.Notifications;
using Safeguarding.NationalPanel.Tests;
using Safeguarding.TestKit;

[assembly: AssemblyFixture(typeof(PanelApp))]

namespace Safeguarding.NationalPanel.Tests;

public class PanelApp() : ServiceApp<NationalPanelDbContext>("national-panel", "national-panel-db",
    typeof(PanelDecided), typeof(NationalInquiryOpened), typeof(NationalInquiryPublished), typeof(CriteriaAdopted),
    typeof(AreaRegisterChanged), typeof(CaseAreaChanged), typeof(CaseAccessChanged))
{
    public HttpClient Secretariat() => SignedInAs(People.Secretariat());

    public HttpClient Member() => SignedInAs(People.Member());

    /// <summary>A case in the queue, without its rapid review.</summary>
    public async Task<CaseDetails> CaseAsync(IncidentNotified? incident = null)
    {
        incident ??= Given.Incident();
        await Bus.DeliverAsync(incident);
        return await CaseOfAsync(incident.NotificationId);
    }

    /// <summary>A case whose rapid review has arrived.</summary>
    public async Task<CaseDetails> ReviewedCaseAsync(bool recommendsPracticeReview = true)
    {
        var incident = Given.Incident();
        await Bus.DeliverAsync(incident);
        await Bus.DeliverAsync(Given.RapidReview(incident.NotificationId) with { RecommendsPracticeReview = recommendsPracticeReview });
        return await CaseOfAsync(incident.NotificationId);
    }

    public async Task<CaseDetails> DecidedCaseAsync(PanelOutcome outcome)
    {
        var panelCase = await ReviewedCaseAsync();
        await DecideAsync(panelCase, Given.Decision(outcome));
        return await CaseOfAsync(panelCase.NotificationId);
    }

    /// <summary>Closes a case to everybody but the one who does so.</summary>
    public async Task RestrictAsync(CaseDetails panelCase, Person by) =>
        await (await SignedInAs(by).PutJsonAsync($"/api/national-panel/cases/{panelCase.Id}/restriction", new RestrictCaseRequest
        {
            Restricted = true,
            Reason = "A protected witness.",
            People = [new PersonToName { Id = by.Subject, Name = by.Name }],
        }, 0)).ReadAsync<CaseAccessDetails>();

    /// <summary>What was asked of the approvers of the areas that answer for a restricted case, the earliest first.</summary>
    public IReadOnlyList<NoticeRaised> AskedToName(Guid notificationId) =>
    [
        .. Bus.Published<NoticeRaised>(notice => notice.Kind == NoticeKind.PeopleToName && notice.SubjectId == notificationId)
            .DistinctBy(notice => notice.NoticeId).OrderBy(notice => notice.RaisedAt),
    ];

    public Task<CaseDetails> CaseOfAsync(Guid notificationId) =>
        Secretariat().GetAsync<CaseDetails>($"/api/national-panel/cases/by-notification/{notificationId}");

    public Task<HttpResponseMessage> TryDecideAsync(CaseDetails panelCase, RecordDecisionRequest request) =>
        Member().PostJsonAsync($"/api/national-panel/cases/{panelCase.Id}/decisions", request, panelCase.Version);

    public async Task<PanelDecision> DecideAsync(CaseDetails panelCase, RecordDecisionRequest request) =>
        await (await TryDecideAsync(panelCase, request)).ReadAsync<PanelDecision>();

    public Task<HttpResponseMessage> TryOpenAsync(OpenNationalInquiryRequest request) =>
        Secretariat().PostJsonAsync("/api/national-panel/inquiries", request);

    public async Task<NationalInquiryDetails> OpenAsync(OpenNationalInquiryRequest request) =>
        await (await TryOpenAsync(request)).ReadAsync<NationalInquiryDetails>();

    /// <summary>An open inquiry on a single case.</summary>
    public async Task<NationalInquiryDetails> InquiryAsync() =>
        await OpenAsync(Given.Inquiry(await DecidedCaseAsync(PanelOutcome.NationalInquiry)));

    public Task<HttpResponseMessage> TryPublishAsync(Guid inquiryId, PublishNationalInquiryRequest request) =>
        Secretariat().PostJsonAsync($"/api/national-panel/inquiries/{inquiryId}/publication", request);

    public async Task<NationalInquiryDetails> PublishAsync(Guid inquiryId, PublishNationalInquiryRequest request) =>
        await (await TryPublishAsync(inquiryId, request)).ReadAsync<NationalInquiryDetails>();

    public async Task<MeetingDetails> MeetingAsync(PlanMeetingRequest? request = null) =>
        await (await Secretariat().PostJsonAsync("/api/national-panel/meetings", request ?? Given.Meeting())).ReadAsync<MeetingDetails>();

    public Task<HttpResponseMessage> TryAgendaAsync(MeetingDetails meeting, params IReadOnlyList<Guid> cases) =>
        Secretariat().PutJsonAsync($"/api/national-panel/meetings/{meeting.Id}/agenda", new SetAgendaRequest { CaseIds = cases },
            meeting.Version);

    public async Task<MeetingDetails> AgendaAsync(MeetingDetails meeting, params IReadOnlyList<Guid> cases) =>
        await (await TryAgendaAsync(meeting, cases)).ReadAsync<MeetingDetails>();

    public async Task<PooledReviewer> ReviewerAsync() =>
        await (await Secretariat().PostJsonAsync("/api/national-panel/reviewers", Given.Reviewer())).ReadAsync<PooledReviewer>();
}
