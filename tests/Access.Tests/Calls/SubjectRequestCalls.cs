using Safeguarding.Access.Tests.Hosting;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Tests;

namespace Safeguarding.Access.Tests.Calls;

/// <summary>Requests of persons, which administrators enter and answer.</summary>
static class SubjectRequestCalls
{
    const string Api = "/api/notifications/subject-requests";

    public static Dictionary<string, Func<Task<Call>>> Of(NotificationsApp app) => new()
    {
        [$"GET {Api}"] = async () => Call.Get($"{Api}?limit=200") with { Shows = (await AskedAsync(app)).Id },
        [$"POST {Api}"] = () => Task.FromResult(Call.Post(Api, new Asking(app).Entry)),
        [$"GET {Api}/{{id:guid}}"] = async () => Call.Get((await AskedAsync(app)).Path),
        [$"GET {Api}/{{id:guid}}/cases/{{caseId:guid}}"] = async () => Call.Get(await CaseAsync(app)),
        [$"PUT {Api}/{{id:guid}}/cases/{{caseId:guid}}"] = async () =>
            Call.Put(await CaseAsync(app), new DecideSubjectCaseRequest { IsSubject = true }),
        [$"GET {Api}/{{id:guid}}/copy"] = async () => Call.Get($"{(await AskedAsync(app)).Path}/copy"),
        [$"POST {Api}/{{id:guid}}/extension"] = async () =>
            Call.Post($"{(await AskedAsync(app)).Path}/extension", new SubjectRequestExtension { Reason = "Three families are in it." }),
        [$"POST {Api}/{{id:guid}}/closure"] = async () => Call.Post($"{(await AskedAsync(app)).Path}/closure",
            new SubjectRequestClosure { Outcome = SubjectRequestOutcome.Withdrawn }),
    };

    static async Task<Asking> AskedAsync(NotificationsApp app)
    {
        var asking = new Asking(app);
        (await asking.EnterAsync()).EnsureSuccessStatusCode();
        return asking;
    }

    static async Task<string> CaseAsync(NotificationsApp app)
    {
        var asking = new Asking(app);
        var sent = asking.Notification();
        await app.SendAsync(sent);
        await asking.FoundAsync();
        return $"{asking.Path}/cases/{sent.Id}";
    }
}
