using System.Net;
using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

public class SendDraftTests(NotificationsApp app)
{
    readonly Guid _id = Guid.CreateVersion7();

    [Fact]
    public async Task A_draft_becomes_the_notification_of_the_same_id_and_is_gone()
    {
        await SaveAsync(Given.Notification());

        var response = await SendAsync();

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal(_id, (await response.ReadAsync<NotificationReceipt>()).Id);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Notifier().GetAsync(Path)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await app.Notifier().GetAsync($"/api/notifications/{_id}")).StatusCode);
    }

    [Fact]
    public async Task Sending_it_again_gives_the_same_receipt()
    {
        await SaveAsync(Given.Notification());
        var first = await (await SendAsync()).ReadAsync<NotificationReceipt>();

        var again = await SendAsync();

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Equivalent(first, await again.ReadAsync<NotificationReceipt>(), strict: true);
    }

    [Fact]
    public async Task Eight_at_the_same_moment_send_it_once()
    {
        await SaveAsync(Given.Notification());

        var responses = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => SendAsync()));

        Assert.Single(responses, response => response.StatusCode == HttpStatusCode.Created);
        Assert.Equal(7, responses.Count(response => response.StatusCode == HttpStatusCode.OK));
    }

    [Fact]
    public async Task A_draft_that_somebody_changed_since_it_was_read_is_not_sent()
    {
        await SaveAsync(Given.Notification());
        var changed = Given.Notification() with { Narrative = "Changed." };
        (await app.Notifier().PutJsonAsync<NotificationContent>(Path, changed, ifMatch: 1)).EnsureSuccessStatusCode();

        var stale = await (await SendAsync(ifMatch: 1)).RefusalAsync();

        Assert.Equal((412, "stale-version"), (stale.Status, stale.Code));
        Assert.Equal(HttpStatusCode.Created, (await SendAsync(ifMatch: 2)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(ifMatch: 2)).StatusCode);
    }

    [Fact]
    public async Task A_draft_that_lacks_something_is_not_sent_and_stays()
    {
        await SaveAsync(Given.Notification() with { Narrative = null });

        Assert.Equal(["narrative: required"], await (await SendAsync()).ErrorsAsync());
        Assert.Equal(HttpStatusCode.OK, (await app.Notifier().GetAsync(Path)).StatusCode);
    }

    [Fact]
    public async Task The_id_of_a_sent_notification_cannot_be_drafted_again()
    {
        var sent = Given.Notification();
        await app.SendAsync(sent);

        var refusal = await (await app.Notifier().PutJsonAsync($"/api/notifications/drafts/{sent.Id}", new NotificationContent()))
            .RefusalAsync();

        Assert.Equal((409, "id-in-use"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public async Task What_is_sent_whole_takes_the_draft_of_its_id_with_it_and_keeps_the_drafts_files()
    {
        await SaveAsync(Given.Notification());
        using var form = new MultipartFormDataContent { { new ByteArrayContent("Text."u8.ToArray()), "file", "note.txt" } };
        var file = await (await app.Notifier().PostAsync($"/api/notifications/{_id}/attachments", form)).ReadAsync<AttachmentDetails>();

        await app.SendAsync(Given.Notification() with { Id = _id });
        var deletion = await app.Notifier().SendJsonAsync<object?>(HttpMethod.Delete, Path, null, ifMatch: 1);

        Assert.Equal(HttpStatusCode.NotFound, deletion.StatusCode);
        Assert.Equal("Text.", await app.Notifier().GetStringAsync($"/api/notifications/{_id}/attachments/{file.Id}"));
    }

    [Fact]
    public async Task The_id_of_another_councils_draft_cannot_be_sent()
    {
        await SaveAsync(Given.Notification());

        var refusal = await (await app.SignedInAs(People.NotifierOf(People.Kent))
            .PostJsonAsync("/api/notifications", Given.Notification() with { Id = _id, AreaCode = People.Kent })).RefusalAsync();

        Assert.Equal((409, "id-in-use"), (refusal.Status, refusal.Code));
        Assert.Equal(HttpStatusCode.Created, (await SendAsync()).StatusCode);
    }

    [Fact]
    public async Task A_draft_is_sent_by_its_id_alone()
    {
        var request = Given.Notification() with { Id = null, DraftId = _id };

        Assert.Equal(["draftId: only-one"], await (await app.Notifier().PostJsonAsync("/api/notifications", request)).ErrorsAsync());
    }

    string Path => $"/api/notifications/drafts/{_id}";

    Task<HttpResponseMessage> SendAsync(int? ifMatch = null) =>
        app.Notifier().PostJsonAsync("/api/notifications", new SendNotificationRequest { DraftId = _id }, ifMatch);

    async Task SaveAsync(NotificationContent content) =>
        await (await app.Notifier().PutJsonAsync(Path, content)).ReadAsync<NotificationDraft>();
}
