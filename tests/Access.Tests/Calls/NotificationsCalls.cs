using Safeguarding.Access.Tests.Hosting;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Tests;
using Safeguarding.TestKit;

namespace Safeguarding.Access.Tests.Calls;

static class NotificationsCalls
{
    const string Api = "/api/notifications";
    static readonly NotificationContent Beginning = new() { Kind = IncidentKind.SeriousHarm };
    static readonly UnlinkNotificationsRequest Unlinking = new() { Reason = UnlinkReason.TwoIncidents, Text = "Two children." };

    public static Target Target(NotificationsApp app) => Hosting.Target.Of("notifications", app, new Dictionary<string, Func<Task<Call>>>
    {
        ["PUT /api/notifications/drafts/{id:guid}"] = async () => Call.Put($"{Api}/drafts/{await DraftAsync(app)}", Beginning),
        ["GET /api/notifications/drafts/{id:guid}"] = async () => Call.Get($"{Api}/drafts/{await DraftAsync(app)}"),
        ["GET /api/notifications/drafts"] = async () => Call.Get($"{Api}/drafts") with { Shows = await DraftAsync(app) },
        // Without a version, or the record were gone when another area asks for it.
        ["DELETE /api/notifications/drafts/{id:guid}"] = async () => new Call(HttpMethod.Delete, $"{Api}/drafts/{await DraftAsync(app)}"),
        ["POST /api/notifications"] = async () => Call.Post(Api, await SentAsync(app)),
        ["GET /api/notifications"] = async () => Call.Get(Api) with { Shows = (await SentAsync(app)).Id },
        ["GET /api/notifications/{id:guid}"] = async () => Call.Get($"{Api}/{(await SentAsync(app)).Id}"),
        ["GET /api/notifications/{id:guid}/overview"] = async () => Call.Get($"{Api}/{(await SentAsync(app)).Id}/overview"),
        ["GET /api/notifications/{id:guid}/receipt"] = async () => Call.Get($"{Api}/{(await SentAsync(app)).Id}/receipt"),
        ["GET /api/notifications/{id:guid}/timeline"] = async () => Call.Get($"{Api}/{(await SentAsync(app)).Id}/timeline"),
        ["POST /api/notifications/{id:guid}/amendments"] = async () => await AmendAsync(app),
        ["POST /api/notifications/{id:guid}/amendments/draft"] = async () =>
            Call.Post($"{Api}/{(await SentAsync(app)).Id}/amendments/draft"),
        ["GET /api/notifications/{id:guid}/versions"] = async () => Call.Get($"{Api}/{(await SentAsync(app)).Id}/versions"),
        ["GET /api/notifications/{id:guid}/versions/{number:int}"] = async () =>
            Call.Get($"{Api}/{(await SentAsync(app)).Id}/versions/1"),
        ["POST /api/notifications/{id:guid}/withdrawal"] = async () =>
            Call.Post($"{Api}/{(await SentAsync(app)).Id}/withdrawal", Withdrawal) with { IfMatch = 1 },
        ["POST /api/notifications/{id:guid}/deescalation"] = async () =>
            Call.Post($"{Api}/{(await SentAsync(app)).Id}/deescalation", Deescalation) with { IfMatch = 1 },
        ["POST /api/notifications/{id:guid}/links"] = async () => await LinkAsync(app),
        ["DELETE /api/notifications/{id:guid}/links/{other:guid}"] = async () => await UnlinkAsync(app),
        ["POST /api/notifications/{id:guid}/replacement/draft"] = async () =>
            Call.Post($"{Api}/{await WithdrawnAsync(app)}/replacement/draft"),
        ["POST /api/notifications/drafts/{id:guid}/handover"] = async () =>
            Call.Post($"{Api}/drafts/{await DraftAsync(app)}/handover", ToKirklees) with { IfMatch = 1 },
        ["GET /api/notifications/extract"] = () => Task.FromResult(Call.Get($"{Api}/extract?year=2026")),
        ["GET /api/notifications/retention"] = () => Task.FromResult(Call.Get($"{Api}/retention")),
        ["GET /api/notifications/{id:guid}/retention"] = async () => Call.Get($"{Api}/{(await SentAsync(app)).Id}/retention"),
        ["PUT /api/notifications/{id:guid}/legal-hold"] = async () => Call.Put($"{Api}/{(await SentAsync(app)).Id}/legal-hold",
            new HoldNotificationRequest { Held = true, Reason = "An inquest is open." }),
        ["POST /api/notifications/{id:guid}/erasure"] = async () => Call.Post($"{Api}/{(await SentAsync(app)).Id}/erasure",
            new EraseNotificationRequest { Reason = ErasureReason.CourtOrder, OrderNumber = "LS25C00123" }),
        ["POST /api/notifications/{id:guid}/erasure-postponements"] = async () =>
            Call.Post($"{Api}/{(await SentAsync(app)).Id}/erasure-postponements", new PostponeErasureRequest
            {
                Until = DateOnly.FromDateTime(DateTime.UtcNow).AddYears(1),
                Reason = "A trial is awaited.",
            }),
        ["GET /api/notifications/{id:guid}/duplicates"] = async () => Call.Get($"{Api}/{(await SentAsync(app)).Id}/duplicates"),
        ["POST /api/notifications/{id:guid}/identity-check"] = async () =>
            Call.Post($"{Api}/{(await SentAsync(app)).Id}/identity-check", new IdentityCheckRequest { Text = "Robin came home." }),
        ["GET /api/notifications/shared"] = () => Task.FromResult(Call.Get($"{Api}/shared")),
        ["GET /api/notifications/{id:guid}/recipients"] = async () => Call.Get($"{Api}/{(await SentAsync(app)).Id}/recipients"),
        ["POST /api/notifications/{id:guid}/recipients/{recipient:guid}/acknowledgement"] = async () =>
            Call.Post(await RecipientAsync(app, one => one.Agency == Agency.Health, "acknowledgement"),
                new AcknowledgeRequest { Version = 1 }),
        ["PUT /api/notifications/{id:guid}/recipients/{recipient:guid}/share"] = async () =>
            Call.Put(await RecipientAsync(app, one => one.Kind == RecipientKind.Area, "share"),
                new OpenShareRequest { Open = true, Reason = "A strategy meeting was held with that area." }),
        ["GET /api/notifications/{id:guid}/partner-comments"] = async () => Call.Get($"{Api}/{(await SentAsync(app)).Id}/partner-comments"),
        // Another partner's comment with the same id is refused for its state, after the check of access.
        ["POST /api/notifications/{id:guid}/partner-comments"] = async () =>
            Call.Post($"{Api}/{(await SentAsync(app)).Id}/partner-comments",
                new PartnerCommentRequest { Id = Guid.CreateVersion7(), CoSigns = true }),
        ["GET /api/notifications/{id:guid}/attachments"] = async () => Call.Get($"{Api}/{(await SentAsync(app)).Id}/attachments"),
        ["POST /api/notifications/{id:guid}/attachments"] = async () =>
            new Call(HttpMethod.Post, $"{Api}/{(await SentAsync(app)).Id}/attachments") { File = "Notes." },
        ["GET /api/notifications/{id:guid}/attachments/{attachment:guid}"] = async () => Call.Get(await AttachmentAsync(app)),
        ["DELETE /api/notifications/{id:guid}/attachments/{attachment:guid}"] = async () =>
            new Call(HttpMethod.Delete, await AttachmentAsync(app)),
        ["POST /api/notifications/drafts/{id:guid}/sharing"] = async () => Call.Post($"{Api}/drafts/{await DraftAsync(app)}/sharing"),
        ["GET /api/notifications/drafts/shared"] = async () => Call.Get($"{Api}/drafts/shared") with { Shows = await SharedAsync(app) },
        ["GET /api/notifications/nicknames"] = () => Task.FromResult(Call.Get($"{Api}/nicknames?id={Guid.CreateVersion7()}")),
        ["PUT /api/notifications/{id:guid}/nickname"] = async () =>
            Call.Put($"{Api}/{await SharedAsync(app)}/nickname", new NameCaseRequest { Nickname = "The baby of May" }),
        ["GET /api/notifications/tasks"] = async () => Call.Get($"{Api}/tasks?limit=200") with { Shows = await SharedAsync(app) },
        ["GET /api/notifications/drafts/shared/{id:guid}"] = async () => Call.Get($"{Api}/drafts/shared/{await SharedAsync(app)}"),
    }.Concat(SubjectRequestCalls.Of(app)).ToDictionary());

    static WithdrawNotificationRequest Withdrawal => new() { Reason = WithdrawalReason.Duplicate, Text = "Sent twice." };

    static DeescalateNotificationRequest Deescalation => new() { Reason = DeescalationReason.HarmNotSerious, Text = "A graze." };

    static HandOverDraftRequest ToKirklees => new() { AreaCode = "E08000034" };

    static async Task<Call> AmendAsync(NotificationsApp app)
    {
        var sent = await SentAsync(app);
        return Call.Post($"{Api}/{sent.Id}/amendments", (sent with { Narrative = "More became known." }).Amended()) with { IfMatch = 1 };
    }

    static async Task<Call> LinkAsync(NotificationsApp app)
    {
        var (id, other) = ((await SentAsync(app)).Id, (await SentAsync(app)).Id);
        var link = new LinkNotificationsRequest { OtherId = other, LeadingId = other, Relation = LinkRelation.SameIncident };
        return Call.Post($"{Api}/{id}/links", link) with { IfMatch = 1 };
    }

    static async Task<Call> UnlinkAsync(NotificationsApp app)
    {
        var (id, other) = ((await SentAsync(app)).Id, (await SentAsync(app)).Id);
        var link = new LinkNotificationsRequest { OtherId = other, LeadingId = other, Relation = LinkRelation.SameIncident };
        (await app.Notifier().PostJsonAsync($"{Api}/{id}/links", link, ifMatch: 1)).EnsureSuccessStatusCode();
        return new Call(HttpMethod.Delete, $"{Api}/{id}/links/{other}", Unlinking);
    }

    static async Task<Guid?> WithdrawnAsync(NotificationsApp app)
    {
        var sent = await SentAsync(app);
        (await app.Notifier().PostJsonAsync($"{Api}/{sent.Id}/withdrawal", Withdrawal, ifMatch: 1)).EnsureSuccessStatusCode();
        return sent.Id;
    }

    // Names an area that is none of the callers'.
    static async Task<string> RecipientAsync(NotificationsApp app, Func<NotificationRecipient, bool> which, string then)
    {
        var sent = await app.SendAsync(Given.Notification() with
        {
            OtherAreas = [new OtherArea { AreaCode = "E08000032", Reason = OtherAreaReason.FormerResidence }],
        });
        var recipients = await app.Notifier().GetAsync<IReadOnlyList<NotificationRecipient>>($"{Api}/{sent.Id}/recipients");
        return $"{Api}/{sent.Id}/recipients/{recipients.Single(which).Id}/{then}";
    }

    static async Task<Guid> DraftAsync(NotificationsApp app)
    {
        var id = Guid.CreateVersion7();
        await (await app.Notifier().PutJsonAsync($"{Api}/drafts/{id}", Beginning)).ReadAsync<NotificationDraft>();
        return id;
    }

    static async Task<Guid> SharedAsync(NotificationsApp app)
    {
        var id = await DraftAsync(app);
        (await app.Notifier().PostAsync($"{Api}/drafts/{id}/sharing", null)).EnsureSuccessStatusCode();
        return id;
    }

    static async Task<string> AttachmentAsync(NotificationsApp app)
    {
        var attachments = $"{Api}/{(await SentAsync(app)).Id}/attachments";
        using var form = Call.Upload("Notes.");
        var added = await (await app.Notifier().PostAsync(attachments, form)).ReadAsync<AttachmentDetails>();
        return $"{attachments}/{added.Id}";
    }

    static async Task<SendNotificationRequest> SentAsync(NotificationsApp app)
    {
        var request = Given.Notification();
        await app.SendAsync(request);
        return request;
    }
}
