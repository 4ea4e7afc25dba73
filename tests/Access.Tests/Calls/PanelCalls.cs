using Safeguarding.Access.Tests.Hosting;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Tests;
using Safeguarding.TestKit;

namespace Safeguarding.Access.Tests.Calls;

static class PanelCalls
{
    const string Api = "/api/national-panel";

    public static Target Target(PanelApp app) => Hosting.Target.Of("national-panel", app, new Dictionary<string, Func<Task<Call>>>
    {
        ["GET /api/national-panel/cases/counts"] = () => Task.FromResult(Call.Get($"{Api}/cases/counts")),
        ["GET /api/national-panel/tasks"] = async () =>
            Call.Get($"{Api}/tasks?limit=200") with { Shows = (await app.ReviewedCaseAsync()).Id },
        ["GET /api/national-panel/cases"] = async () => Call.Get($"{Api}/cases") with { Shows = (await app.CaseAsync()).Id },
        ["GET /api/national-panel/cases/{id:guid}"] = async () => Call.Get($"{Api}/cases/{(await app.CaseAsync()).Id}"),
        ["GET /api/national-panel/cases/by-notification/{notificationId:guid}"] = async () =>
            Call.Get($"{Api}/cases/by-notification/{(await app.CaseAsync()).NotificationId}"),
        ["GET /api/national-panel/cases/{id:guid}/decisions"] = async () => Call.Get($"{Api}/cases/{(await app.CaseAsync()).Id}/decisions"),
        ["PUT /api/national-panel/cases/{id:guid}/triage"] = () => TriageAsync(app),
        ["POST /api/national-panel/cases/owner"] = async () => Call.Post($"{Api}/cases/owner",
            new GiveCasesRequest { CaseIds = [(await app.CaseAsync()).Id], Owner = Given.Triage().Owner }),
        ["POST /api/national-panel/cases/{id:guid}/taking"] = async () => Call.Post($"{Api}/cases/{(await app.CaseAsync()).Id}/taking"),
        ["PUT /api/national-panel/cases/{id:guid}/area"] = () => AreaAsync(app),
        ["GET /api/national-panel/cases/{id:guid}/access"] = async () => Call.Get($"{Api}/cases/{(await app.CaseAsync()).Id}/access"),
        // Lifted where nothing is restricted, it is refused for its state: restricted, it would be gone for the next who asks.
        ["PUT /api/national-panel/cases/{id:guid}/restriction"] = async () =>
            Call.Put($"{Api}/cases/{(await app.CaseAsync()).Id}/restriction",
                new RestrictCaseRequest { Restricted = false, Reason = "A test." }) with
            { IfMatch = 0 },
        ["GET /api/national-panel/restricted-cases"] = async () =>
            Call.Get($"{Api}/restricted-cases?limit=200") with { Shows = await RestrictedAsync(app) },
        ["GET /api/national-panel/restricted-cases/{notificationId:guid}"] = async () =>
            Call.Get($"{Api}/restricted-cases/{await RestrictedAsync(app)}"),
        ["PUT /api/national-panel/restricted-cases/{notificationId:guid}/people"] = async () =>
            Call.Put($"{Api}/restricted-cases/{await RestrictedAsync(app)}/people",
                new NamePeopleRequest { People = [new PersonToName { Id = "anna", Name = "Anna" }] }) with
            { IfMatch = 1 },
        ["POST /api/national-panel/cases/{id:guid}/decisions"] = () => DecisionAsync(app),
        ["POST /api/national-panel/cases/{id:guid}/conflicts"] = async () =>
            Call.Post($"{Api}/cases/{(await app.CaseAsync()).Id}/conflicts", new DeclareConflictRequest()),
        ["DELETE /api/national-panel/cases/{id:guid}/conflicts/{memberId}"] = async () =>
            new Call(HttpMethod.Delete, $"{Api}/cases/{(await app.CaseAsync()).Id}/conflicts/somebody"),
        ["GET /api/national-panel/meetings"] = async () =>
            Call.Get($"{Api}/meetings?limit=200") with { Shows = (await app.MeetingAsync()).Id },
        ["POST /api/national-panel/meetings"] = () => Task.FromResult(Call.Post($"{Api}/meetings", Given.Meeting())),
        ["GET /api/national-panel/meetings/{id:guid}"] = async () => Call.Get($"{Api}/meetings/{(await app.MeetingAsync()).Id}"),
        ["PUT /api/national-panel/meetings/{id:guid}"] = () => RecordAsync(app),
        ["PUT /api/national-panel/meetings/{id:guid}/agenda"] = () => AgendaAsync(app),
        ["POST /api/national-panel/meetings/{id:guid}/agenda"] = async () => Call.Post(
            $"{Api}/meetings/{(await app.MeetingAsync()).Id}/agenda", new AddToAgendaRequest { CaseIds = [(await app.CaseAsync()).Id] }),
        ["POST /api/national-panel/meetings/{id:guid}/readings"] = () => ReadingAsync(app),
        ["GET /api/national-panel/reviewers/all"] = async () =>
            Call.Get($"{Api}/reviewers/all?limit=200") with { Shows = (await app.ReviewerAsync()).Id },
        ["POST /api/national-panel/reviewers"] = () => Task.FromResult(Call.Post($"{Api}/reviewers", Given.Reviewer())),
        ["GET /api/national-panel/reviewers/{id:guid}"] = async () => Call.Get($"{Api}/reviewers/{(await app.ReviewerAsync()).Id}"),
        ["PUT /api/national-panel/reviewers/{id:guid}"] = () => DescriptionAsync(app),
        ["POST /api/national-panel/reviewers/{id:guid}/removal"] = () => RemovalAsync(app),
        ["GET /api/national-panel/areas/{code}"] = () => Task.FromResult(Call.Get($"{Api}/areas/{People.Leeds}")),
        ["GET /api/national-panel/areas/changes/{id:guid}"] = async () => Call.Get($"{Api}/areas/changes/{await ChangeAsync(app)}"),
        ["POST /api/national-panel/areas/changes"] = () => Task.FromResult(Call.Post($"{Api}/areas/changes?check=true", Renaming())),
        ["GET /api/national-panel/criteria/{version:int}"] = () => Task.FromResult(Call.Get($"{Api}/criteria/1")),
        ["GET /api/national-panel/inquiries"] = async () => Call.Get($"{Api}/inquiries") with { Shows = (await app.InquiryAsync()).Id },
        ["POST /api/national-panel/inquiries"] = async () =>
            Call.Post($"{Api}/inquiries", Given.Inquiry(await app.DecidedCaseAsync(PanelOutcome.NationalInquiry))),
        ["GET /api/national-panel/inquiries/{id:guid}"] = async () => Call.Get($"{Api}/inquiries/{(await app.InquiryAsync()).Id}"),
        ["POST /api/national-panel/inquiries/{id:guid}/publication"] = async () =>
            Call.Post($"{Api}/inquiries/{(await app.InquiryAsync()).Id}/publication", Given.Report()),
    });

    static async Task<Call> TriageAsync(PanelApp app)
    {
        var panelCase = await app.CaseAsync();
        return Call.Put($"{Api}/cases/{panelCase.Id}/triage", Given.Triage()) with { IfMatch = panelCase.Version };
    }

    /// <summary>Restricts the case to a person of the secretariat whom nobody else is; answers its notification.</summary>
    public static async Task<Guid> RestrictAsync(PanelApp app, Guid caseId)
    {
        var ruth = People.Secretariat();
        var request = new RestrictCaseRequest
        {
            Restricted = true,
            Reason = "A test.",
            People = [new PersonToName { Id = ruth.Subject, Name = ruth.Name }],
        };
        using var client = app.SignedInAs(ruth);
        await (await client.PutJsonAsync($"{Api}/cases/{caseId}/restriction", request, 0)).ReadAsync<CaseAccessDetails>();
        return (await client.GetAsync<CaseDetails>($"{Api}/cases/{caseId}")).NotificationId;
    }

    static async Task<Guid> RestrictedAsync(PanelApp app) => await RestrictAsync(app, (await app.CaseAsync()).Id);

    static async Task<Call> AreaAsync(PanelApp app)
    {
        var panelCase = await app.CaseAsync();
        return Call.Put($"{Api}/cases/{panelCase.Id}/area",
            new ChangeCaseAreaRequest { AreaCode = People.Kent, Reason = "A test." }) with
        { IfMatch = panelCase.Version };
    }

    static async Task<Call> DecisionAsync(PanelApp app)
    {
        var panelCase = await app.ReviewedCaseAsync();
        var decision = Given.Decision(PanelOutcome.AgreePracticeReview);
        return Call.Post($"{Api}/cases/{panelCase.Id}/decisions", decision) with { IfMatch = panelCase.Version };
    }

    static async Task<Call> RecordAsync(PanelApp app)
    {
        var meeting = await app.MeetingAsync();
        return Call.Put($"{Api}/meetings/{meeting.Id}", Given.Held()) with { IfMatch = meeting.Version };
    }

    static async Task<Call> AgendaAsync(PanelApp app)
    {
        var meeting = await app.MeetingAsync();
        return Call.Put($"{Api}/meetings/{meeting.Id}/agenda", new SetAgendaRequest { CaseIds = [] }) with { IfMatch = meeting.Version };
    }

    static async Task<Call> ReadingAsync(PanelApp app)
    {
        var panelCase = await app.CaseAsync();
        var meeting = await app.AgendaAsync(await app.MeetingAsync(), panelCase.Id);
        return Call.Post($"{Api}/meetings/{meeting.Id}/readings", new ReadPapersRequest { CaseIds = [panelCase.Id] });
    }

    // Of an area that nothing else asks about.
    static async Task<Guid> ChangeAsync(PanelApp app)
    {
        var change = Renaming() with { Codes = ["E06000053"], Name = "Scilly" };
        (await app.Secretariat().PostJsonAsync($"{Api}/areas/changes", change)).EnsureSuccessStatusCode();
        return change.Id!.Value;
    }

    static ChangeRegisterRequest Renaming() => new()
    {
        Id = Guid.CreateVersion7(),
        Kind = RegisterChangeKind.Renamed,
        From = Given.Today,
        Reason = "A test.",
        Codes = [People.Leeds],
        Name = "Leeds City",
    };

    static async Task<Call> DescriptionAsync(PanelApp app)
    {
        var reviewer = await app.ReviewerAsync();
        return Call.Put($"{Api}/reviewers/{reviewer.Id}",
            new DescribeReviewerRequest { Name = "N", Expertise = "E" }) with
        { IfMatch = reviewer.Version };
    }

    static async Task<Call> RemovalAsync(PanelApp app)
    {
        var reviewer = await app.ReviewerAsync();
        return Call.Post($"{Api}/reviewers/{reviewer.Id}/removal",
            new RemoveReviewerRequest { Reason = "Retired." }) with
        { IfMatch = reviewer.Version };
    }
}
