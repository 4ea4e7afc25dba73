using Safeguarding.Access.Tests.Hosting;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Tests;

namespace Safeguarding.Access.Tests.Calls;

static class PanelCalls
{
    const string Api = "/api/panel";

    public static Target Target(PanelApp app) => Hosting.Target.Of("panel", app, new Dictionary<string, Func<Task<Call>>>
    {
        ["GET /api/panel/cases"] = async () => Call.Get($"{Api}/cases") with { Shows = (await app.CaseAsync()).Id },
        ["GET /api/panel/cases/{id:guid}"] = async () => Call.Get($"{Api}/cases/{(await app.CaseAsync()).Id}"),
        ["GET /api/panel/cases/by-notification/{notificationId:guid}"] = async () =>
            Call.Get($"{Api}/cases/by-notification/{(await app.CaseAsync()).NotificationId}"),
        ["GET /api/panel/cases/{id:guid}/decisions"] = async () => Call.Get($"{Api}/cases/{(await app.CaseAsync()).Id}/decisions"),
        ["PUT /api/panel/cases/{id:guid}/triage"] = () => TriageAsync(app),
        ["POST /api/panel/cases/{id:guid}/decisions"] = () => DecisionAsync(app),
        ["GET /api/panel/criteria/{version:int}"] = () => Task.FromResult(Call.Get($"{Api}/criteria/1")),
        ["GET /api/panel/inquiries"] = async () => Call.Get($"{Api}/inquiries") with { Shows = (await app.InquiryAsync()).Id },
        ["POST /api/panel/inquiries"] = async () =>
            Call.Post($"{Api}/inquiries", Given.Inquiry(await app.DecidedCaseAsync(PanelOutcome.NationalInquiry))),
        ["GET /api/panel/inquiries/{id:guid}"] = async () => Call.Get($"{Api}/inquiries/{(await app.InquiryAsync()).Id}"),
        ["POST /api/panel/inquiries/{id:guid}/publication"] = async () =>
            Call.Post($"{Api}/inquiries/{(await app.InquiryAsync()).Id}/publication", Given.Report()),
    });

    static async Task<Call> TriageAsync(PanelApp app)
    {
        var panelCase = await app.CaseAsync();
        return Call.Put($"{Api}/cases/{panelCase.Id}/triage", Given.Triage()) with { IfMatch = panelCase.Version };
    }

    static async Task<Call> DecisionAsync(PanelApp app)
    {
        var panelCase = await app.ReviewedCaseAsync();
        var decision = Given.Decision(PanelOutcome.AgreePracticeReview);
        return Call.Post($"{Api}/cases/{panelCase.Id}/decisions", decision) with { IfMatch = panelCase.Version };
    }
}
