using Safeguarding.Access.Tests.Hosting;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.LocalInquiries.Tests;

namespace Safeguarding.Access.Tests.Calls;

static class LocalInquiriesCalls
{
    const string Api = "/api/local-inquiries";

    public static Target Target(LocalInquiriesApp app) => Hosting.Target.Of("local-inquiries", app, new Dictionary<string, Func<Task<Call>>>
    {
        ["GET /api/local-inquiries"] = async () => Call.Get(Api) with { Shows = (await Journey.OpenAsync(app)).Id },
        ["GET /api/local-inquiries/clocks"] = async () =>
            Call.Get($"{Api}/clocks?limit=200") with { Shows = (await Journey.OpenAsync(app)).Id },
        ["GET /api/local-inquiries/tasks"] = async () =>
            Call.Get($"{Api}/tasks?limit=200") with { Shows = (await Journey.OpenAsync(app)).Id },
        ["GET /api/local-inquiries/standings"] = () => StandingsAsync(app),
        ["GET /api/local-inquiries/{id:guid}"] = async () => Call.Get((await Journey.OpenAsync(app)).Path),
        ["GET /api/local-inquiries/by-notification/{notificationId:guid}"] = async () =>
            Call.Get($"{Api}/by-notification/{(await Journey.OpenAsync(app)).Incident.NotificationId}"),
        ["PUT /api/local-inquiries/{id:guid}/sections/{key}"] = () => SectionAsync(app),
        ["PUT /api/local-inquiries/{id:guid}/decision"] = async () =>
            Call.Put($"{(await Journey.OpenAsync(app)).Path}/decision", Given.Decision()) with { IfMatch = 1 },
        ["POST /api/local-inquiries/{id:guid}/signatures"] = () => SignatureAsync(app),
        ["POST /api/local-inquiries/{id:guid}/practice-review"] = async () =>
            Call.Post($"{(await Journey.SubmittedAsync(app)).Path}/practice-review", new StartPracticeReviewRequest()),
        ["POST /api/local-inquiries/{id:guid}/publication"] = async () =>
            Call.Post($"{(await Journey.StartedAsync(app)).Path}/publication", Given.Publication()),
    });

    // Of the notification it tells whether it is shown.
    static async Task<Call> StandingsAsync(LocalInquiriesApp app)
    {
        var notification = (await Journey.OpenAsync(app)).Incident.NotificationId;
        return Call.Get($"{Api}/standings?notification={notification}") with { Shows = notification };
    }

    static async Task<Call> SectionAsync(LocalInquiriesApp app)
    {
        var journey = await Journey.OpenAsync(app);
        var section = (await journey.ReadAsync()).Sections[0];
        var text = new WriteSectionRequest { Text = "What is known." };
        return Call.Put($"{journey.Path}/sections/{section.Key}", text) with { IfMatch = section.Version };
    }

    static async Task<Call> SignatureAsync(LocalInquiriesApp app)
    {
        var journey = await Journey.ReadyToSignAsync(app);
        return Call.Post($"{journey.Path}/signatures") with { IfMatch = (await journey.ReadAsync()).ContentVersion };
    }
}
