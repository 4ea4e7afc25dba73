using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

/// <summary>An amendment as it is written on the pages: a draft that begins with what the notification says.</summary>
public class AmendmentDraftTests(NotificationsApp app)
{
    [Fact]
    public async Task It_begins_with_what_the_notification_says_and_is_one_for_all_of_the_council()
    {
        var sent = await app.SendNewAsync();

        var first = await StartAsync(sent);
        var second = await StartAsync(sent);

        var draft = await first.ReadAsync<NotificationDraft>();
        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));
        Assert.Equal(draft.Id, (await second.ReadAsync<NotificationDraft>()).Id);
        Assert.Equal((new AmendedNotification(sent.Id!.Value, 1), sent.Narrative), (draft.Amends, draft.Content.Narrative));
        Assert.Empty(draft.Missing);
        Assert.Null(draft.NotifyClock);
    }

    [Fact]
    public async Task It_is_gone_once_what_it_says_was_sent()
    {
        var sent = await app.SendNewAsync();
        var draft = await (await StartAsync(sent)).ReadAsync<NotificationDraft>();
        var changed = sent with { Narrative = "New." };
        (await app.Notifier().PutJsonAsync<NotificationContent>(Of(draft), Content(changed), draft.Version)).EnsureSuccessStatusCode();

        await app.AmendedAsync(changed);

        Assert.Equal(HttpStatusCode.NotFound, (await app.Notifier().GetAsync(Of(draft))).StatusCode);
    }

    [Fact]
    public async Task It_stays_where_somebody_has_written_more_into_it_meanwhile()
    {
        var sent = await app.SendNewAsync();
        var draft = await (await StartAsync(sent)).ReadAsync<NotificationDraft>();

        await app.AmendedAsync(sent with { Narrative = "New." });

        Assert.Equal(1, (await app.Notifier().GetAsync<NotificationDraft>(Of(draft))).Amends?.Version);
    }

    [Fact]
    public async Task A_save_that_comes_after_it_was_deleted_brings_nothing_back()
    {
        var sent = await app.SendNewAsync();
        var draft = await (await StartAsync(sent)).ReadAsync<NotificationDraft>();
        (await app.Notifier().SendJsonAsync<object?>(HttpMethod.Delete, Of(draft), null, draft.Version)).EnsureSuccessStatusCode();

        var late = await app.Notifier().PutJsonAsync<NotificationContent>(Of(draft), Content(sent), draft.Version);

        Assert.Equal(HttpStatusCode.NotFound, late.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Notifier().GetAsync(Of(draft))).StatusCode);
    }

    [Fact]
    public async Task Children_who_were_sent_without_an_id_stay_the_same_children_where_another_is_taken_out()
    {
        var sent = await app.SendNewAsync(request => request with
        {
            Children = [Given.Child(ChildRole.Harmed), Given.Child(ChildRole.Harmed) with { FirstNames = "Second" }],
        });
        var draft = await (await StartAsync(sent)).ReadAsync<NotificationDraft>();
        var second = await app.Ask(db => db.Set<Child>().SingleAsync(row => row.NotificationId == sent.Id && row.Number == 2));

        await app.AmendedAsync(sent with { Children = [.. draft.Content.Children!.Skip(1)] });

        var named = await app.Ask(db => db.Set<Child>().SingleAsync(row => row.NotificationId == sent.Id && row.Number == 1));
        Assert.Equal(second.Id, named.Id);
    }

    [Fact]
    public async Task It_is_neither_sent_nor_shared_as_if_it_were_a_notification()
    {
        var draft = await (await StartAsync(await app.SendNewAsync())).ReadAsync<NotificationDraft>();

        var sent = await (await app.Notifier().PostJsonAsync("/api/notifications", new SendNotificationRequest { DraftId = draft.Id }))
            .RefusalAsync();
        var shared = await (await app.Notifier().PostJsonAsync($"{Of(draft)}/sharing", new { })).RefusalAsync();

        Assert.Equal(("is-amendment", "is-amendment"), (sent.Code, shared.Code));
        Assert.Equal(HttpStatusCode.NotFound, (await app.Notifier().GetAsync($"/api/notifications/{draft.Id}/duplicates")).StatusCode);
    }

    [Fact]
    public async Task It_stands_among_the_councils_drafts_by_the_reference_and_waits_for_no_deadline()
    {
        var sent = await app.SendNewAsync();
        var draft = await (await StartAsync(sent)).ReadAsync<NotificationDraft>();
        var reference = (await app.OverviewAsync(sent)).Summary.Reference;

        var listed = await app.Notifier().GetAsync<Page<DraftSummary>>("/api/notifications/drafts?limit=200");

        var row = Assert.Single(listed.Items, row => row.Id == draft.Id);
        Assert.Equal((reference, (DateOnly?)null), (row.Amends, row.NotifyDueOn));
        Assert.DoesNotContain(draft.Id.ToString(), await app.Notifier().GetStringAsync("/api/notifications/tasks?limit=200"),
            StringComparison.Ordinal);
    }

    Task<HttpResponseMessage> StartAsync(SendNotificationRequest sent) =>
        app.Notifier().PostJsonAsync($"/api/notifications/{sent.Id}/amendments/draft", new { });

    static string Of(NotificationDraft draft) => $"/api/notifications/drafts/{draft.Id}";

    static NotificationContent Content(SendNotificationRequest request) => JsonSerializer.Deserialize<NotificationContent>(
        JsonSerializer.Serialize(request with { Id = null }, Json.Options), Json.Options)!;
}
