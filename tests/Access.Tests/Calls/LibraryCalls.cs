using Safeguarding.Access.Tests.Hosting;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Tests;
using Safeguarding.TestKit;

namespace Safeguarding.Access.Tests.Calls;

static class LibraryCalls
{
    const string Api = Library.Api;
    const string Subscriptions = $"{Api}/subscriptions";
    const string Bulletins = $"{Api}/bulletins";
    const string Theme = "information-sharing";

    public static Target Target(LibraryApp app) => Hosting.Target.Of("dissemination", app, new Dictionary<string, Func<Task<Call>>>
    {
        ["GET /api/dissemination/lessons/{slug}"] = () => LessonAsync(app),
        ["POST /api/dissemination/subscriptions"] = () => Task.FromResult(
            Call.Post(Subscriptions, new SubscribeRequest { Email = Given.Email(), Themes = [Theme] })),
        ["GET /api/dissemination/subscriptions/confirm/{token}"] = async () =>
            Call.Get($"{Subscriptions}/confirm/{await ConfirmTokenAsync(app)}"),
        ["POST /api/dissemination/subscriptions/confirm"] = async () =>
            Call.Post($"{Subscriptions}/confirm", new ConfirmSubscriptionRequest { Token = await ConfirmTokenAsync(app) }),
        ["GET /api/dissemination/subscriptions/unsubscribe/{token}"] = async () =>
            Call.Get($"{Subscriptions}/unsubscribe/{await EndTokenAsync(app)}"),
        ["GET /api/dissemination/subscriptions/manage/{token}"] = async () =>
            Call.Get($"{Subscriptions}/manage/{await EndTokenAsync(app)}"),
        ["POST /api/dissemination/subscriptions/manage"] = async () =>
            Call.Post($"{Subscriptions}/manage", new ChangeSubscriptionRequest { Token = await EndTokenAsync(app), Themes = ["neglect"] }),
        ["POST /api/dissemination/subscriptions/unsubscribe/{token}"] = async () =>
            Call.Post($"{Subscriptions}/unsubscribe/{await EndTokenAsync(app)}"),
        ["POST /api/dissemination/subscriptions/unsubscribe"] = async () =>
            Call.Post($"{Subscriptions}/unsubscribe", new UnsubscribeRequest { Token = await EndTokenAsync(app) }),
        ["GET /api/dissemination/bulletins/{issueNumber:int}"] = async () => Call.Get($"{Bulletins}/{(await IssueAsync(app)).IssueNumber}"),
        ["POST /api/dissemination/bulletins"] = async () => Call.Post(Bulletins, Library.DraftOf((await app.LessonAsync()).LessonId)),
        ["GET /api/dissemination/bulletins/desk"] = async () => Call.Get($"{Bulletins}/desk") with { Shows = (await DraftAsync(app)).Id },
        ["GET /api/dissemination/tasks"] = async () => Call.Get($"{Api}/tasks?limit=200") with { Shows = (await ApprovedAsync(app)).Id },
        ["GET /api/dissemination/bulletins/drafts/{id:guid}/preview"] = async () =>
            Call.Get($"{Bulletins}/drafts/{(await DraftAsync(app)).Id}/preview"),
        ["GET /api/dissemination/bulletins/drafts"] = async () =>
            Call.Get($"{Bulletins}/drafts") with { Shows = (await DraftAsync(app)).Id },
        ["GET /api/dissemination/bulletins/drafts/{id:guid}"] = async () => Call.Get($"{Bulletins}/drafts/{(await DraftAsync(app)).Id}"),
        ["PUT /api/dissemination/bulletins/{id:guid}"] = () => EditAsync(app),
        ["POST /api/dissemination/bulletins/{id:guid}/approval"] = () => ApprovalAsync(app),
        ["POST /api/dissemination/bulletins/{id:guid}/approval-request"] = () => AskAsync(app),
        ["PUT /api/dissemination/bulletins/{id:guid}/schedule"] = () => ScheduleAsync(app),
        ["DELETE /api/dissemination/bulletins/{id:guid}/schedule"] = () => UnscheduleAsync(app),
        ["PUT /api/dissemination/lessons/{id:guid}/themes/{code}"] = () => MapAsync(app),
        ["POST /api/dissemination/bulletins/{id:guid}/send"] = () => SendAsync(app),
        ["POST /api/dissemination/bulletins/{id:guid}/withdrawal"] = async () =>
            Call.Post($"{Bulletins}/{(await IssueAsync(app)).BulletinId}/withdrawal",
                new WithdrawBulletinRequest { Reason = "A wrong lesson." }),
        ["GET /api/dissemination/bulletins/{id:guid}/progress"] = async () =>
            Call.Get($"{Bulletins}/{(await IssueAsync(app)).BulletinId}/progress"),
    });

    static async Task<Call> LessonAsync(LibraryApp app)
    {
        var word = Given.Word();
        var found = await app.PublishAsync(word, Given.Lesson(word));
        return Call.Get($"{Api}/lessons/{found[0].Slug}");
    }

    static async Task<Call> EditAsync(LibraryApp app)
    {
        var draft = await DraftAsync(app);
        var edited = new EditBulletinRequest { Title = draft.Title, Introduction = "Read again.", LessonIds = draft.LessonIds };
        return Call.Put($"{Bulletins}/{draft.Id}", edited) with { IfMatch = draft.Version };
    }

    static async Task<Call> ApprovalAsync(LibraryApp app)
    {
        var draft = await DraftAsync(app);
        return Call.Post($"{Bulletins}/{draft.Id}/approval") with { IfMatch = draft.Version };
    }

    static async Task<Call> SendAsync(LibraryApp app)
    {
        var draft = await ApprovedAsync(app);
        return Call.Post($"{Bulletins}/{draft.Id}/send") with { IfMatch = draft.Version };
    }

    static async Task<Call> AskAsync(LibraryApp app)
    {
        var draft = await DraftAsync(app);
        return Call.Post($"{Bulletins}/{draft.Id}/approval-request") with { IfMatch = draft.Version };
    }

    static async Task<Call> UnscheduleAsync(LibraryApp app)
    {
        var draft = await ApprovedAsync(app);
        return new Call(HttpMethod.Delete, $"{Bulletins}/{draft.Id}/schedule") { IfMatch = draft.Version };
    }

    static async Task<Call> ScheduleAsync(LibraryApp app)
    {
        var draft = await ApprovedAsync(app);
        var request = new ScheduleBulletinRequest { SendAt = DateTime.UtcNow.AddDays(1) };
        return Call.Put($"{Bulletins}/{draft.Id}/schedule", request) with { IfMatch = draft.Version };
    }

    static async Task<Call> MapAsync(LibraryApp app)
    {
        var lesson = await app.LessonAsync("a-code-of-old");
        return Call.Put($"{Api}/lessons/{lesson.LessonId}/themes/a-code-of-old",
            new MapThemeRequest { Theme = Theme }) with
        { IfMatch = 1 };
    }

    static async Task<BulletinDraft> DraftAsync(LibraryApp app) =>
        await app.DraftAsync(People.Editor(), (await app.LessonAsync(Theme)).LessonId);

    static async Task<BulletinDraft> ApprovedAsync(LibraryApp app) =>
        await (await app.ApproveAsync(People.Editor(), await DraftAsync(app))).ReadAsync<BulletinDraft>();

    static async Task<BulletinReceipt> IssueAsync(LibraryApp app) =>
        await (await app.SendAsync((await ApprovedAsync(app)).Id)).ReadAsync<BulletinReceipt>();

    static async Task<string> ConfirmTokenAsync(LibraryApp app, string? email = null)
    {
        email ??= Given.Email();
        await app.SubscribeAsync(email, Theme);
        return (await app.Mail.WaitAsync(email))[0].Token();
    }

    static async Task<string> EndTokenAsync(LibraryApp app)
    {
        var email = Given.Email();
        await app.ConfirmAsync(await ConfirmTokenAsync(app, email));
        return (await app.Mail.BulletinAsync(email, (await IssueAsync(app)).IssueNumber)).Token();
    }
}
