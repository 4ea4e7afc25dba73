using System.Net;
using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

public class StartReplacementTests(NotificationsApp app)
{
    const string Api = "/api/notifications";

    HttpClient Kent => app.SignedInAs(People.NotifierOf(People.Kent));

    [Fact]
    public async Task A_draft_is_made_of_the_withdrawn_record_and_there_is_one_at_a_time()
    {
        var sent = await WithdrawnAsync();

        var first = await StartAsync(sent.Id!.Value);
        var second = await StartAsync(sent.Id.Value);

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));
        var draft = await first.ReadAsync<NotificationDraft>();
        Assert.Equal(draft.Id, (await second.ReadAsync<NotificationDraft>()).Id);
        Assert.Equal(sent.Narrative, draft.Content.Narrative);
        Assert.Equal((sent.Id, true, sent.BecameAwareOn),
            (draft.Replaces?.NotificationId, draft.Replaces?.Late, draft.Replaces?.BecameAwareOn));
    }

    [Fact]
    public async Task Handed_over_and_sent_it_leads_and_shows_the_first_sendings_awareness_and_lateness()
    {
        var sent = await WithdrawnAsync();
        var draft = await (await StartAsync(sent.Id!.Value)).ReadAsync<NotificationDraft>();
        (await app.Notifier().PostJsonAsync($"{Api}/drafts/{draft.Id}/handover",
            new HandOverDraftRequest { AreaCode = People.Kent }, ifMatch: draft.Version)).EnsureSuccessStatusCode();

        var handed = await Kent.GetAsync<NotificationDraft>($"{Api}/drafts/{draft.Id}");
        (await Kent.PostJsonAsync(Api, new SendNotificationRequest { DraftId = draft.Id })).EnsureSuccessStatusCode();

        Assert.Equal((true, sent.BecameAwareOn), (handed.Replaces?.Late, handed.Replaces?.BecameAwareOn));
        var shown = Assert.Single((await Kent.GetAsync<NotificationOverview>($"{Api}/{draft.Id}/overview")).Links);
        Assert.Equal((null, NotificationState.Withdrawn, LinkRelation.SentAnew, false, true, sent.BecameAwareOn!.Value),
            (shown.Id, shown.State, shown.Relation, shown.Leads, shown.Late, shown.BecameAwareOn));
        var withdrawn = await app.Notifier().GetAsync<NotificationOverview>($"{Api}/{sent.Id}/overview");
        Assert.True(Assert.Single(withdrawn.Links).Leads);
        Assert.Equal("already-linked", (await (await StartAsync(sent.Id.Value)).RefusalAsync()).Code);
    }

    [Fact]
    public async Task Only_what_was_withdrawn_is_sent_anew_by_whom_it_was_withdrawn()
    {
        var running = await app.SendAsync(Given.Notification());
        var withdrawn = await WithdrawnAsync();

        Assert.Equal("not-withdrawn", (await (await StartAsync(running.Id)).RefusalAsync()).Code);
        Assert.Equal(HttpStatusCode.NotFound, (await Kent.PostAsync($"{Api}/{withdrawn.Id}/replacement/draft", null)).StatusCode);
    }

    [Fact]
    public async Task What_another_council_has_is_not_begun_twice()
    {
        var sent = await WithdrawnAsync();
        var draft = await (await StartAsync(sent.Id!.Value)).ReadAsync<NotificationDraft>();
        await app.Notifier().PostJsonAsync($"{Api}/drafts/{draft.Id}/handover",
            new HandOverDraftRequest { AreaCode = People.Kent }, ifMatch: draft.Version);

        Assert.Equal("handed-over", (await (await StartAsync(sent.Id.Value)).RefusalAsync()).Code);
    }

    [Fact]
    public async Task Erasing_the_withdrawn_one_erases_what_was_made_of_it()
    {
        var sent = await WithdrawnAsync();
        var draft = await (await StartAsync(sent.Id!.Value)).ReadAsync<NotificationDraft>();

        (await app.SignedInAs(People.Administrator()).PostJsonAsync($"{Api}/{sent.Id}/erasure",
            new EraseNotificationRequest { Reason = ErasureReason.CourtOrder, OrderNumber = "LS25C00123" })).EnsureSuccessStatusCode();

        Assert.Equal(HttpStatusCode.NotFound, (await app.Notifier().GetAsync($"{Api}/drafts/{draft.Id}")).StatusCode);
    }

    async Task<SendNotificationRequest> WithdrawnAsync()
    {
        var request = (Given.Notification() with { BecameAwareOn = Given.Today.AddDays(-40) })
            .With(incident => incident with { Date = Given.On(Given.Today.AddDays(-41)) });
        await app.SendAsync(request);
        (await app.Notifier().PostJsonAsync($"{Api}/{request.Id}/withdrawal",
            new WithdrawNotificationRequest { Reason = WithdrawalReason.WrongArea, Text = "Kent notifies." }, ifMatch: 1))
            .EnsureSuccessStatusCode();
        return request;
    }

    Task<HttpResponseMessage> StartAsync(Guid id) => app.Notifier().PostAsync($"{Api}/{id}/replacement/draft", null);
}
