using System.Net;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notices;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

public class DeescalateNotificationTests(NotificationsApp app)
{
    static readonly DeescalateNotificationRequest Reason = new()
    {
        Reason = DeescalationReason.AbuseExcluded,
        Text = "The post-mortem found a natural cause.",
    };

    [Fact]
    public async Task It_answers_with_the_new_state_and_tells_the_other_services()
    {
        var id = await SentAsync();

        var response = await DeescalateAsync(id, ifMatch: 1);

        Assert.Equal("\"2\"", response.Headers.ETag?.Tag);
        var receipt = await response.ReadAsync<DeescalationReceipt>();
        Assert.Equal((NotificationState.Deescalated, 2), (receipt.State, receipt.Version));
        var told = await app.Bus.PublishedAsync<NotificationDeescalated>(message => message.NotificationId == id);
        Assert.Equal((2, DeescalationReason.AbuseExcluded, true, receipt.DeescalatedAt),
            (told.Version, told.Reason, told.InPanelRemit, told.DeescalatedAt));
    }

    [Fact]
    public async Task It_stays_readable_with_its_reason_in_the_record_the_overview_the_timeline_and_the_list()
    {
        var id = await SentAsync();
        await DeescalateAsync(id, ifMatch: 1);
        var council = app.Notifier();

        var record = await council.GetAsync<NotificationRecord>($"/api/notifications/{id}");
        Assert.Equal((NotificationState.Deescalated, Reason.Reason, Reason.Text),
            (record.State, record.Deescalation?.Reason, record.Deescalation?.Text));
        Assert.Single(record.Content.Children!);
        var overview = await council.GetAsync<NotificationOverview>($"/api/notifications/{id}/overview");
        Assert.Equal((CaseStage.Ended, Reason.Reason, record.Deescalation?.DeescalatedAt),
            (overview.Summary.Stage, overview.DeescalationReason, overview.DeescalatedAt));
        var timeline = await council.GetAsync<NotificationTimeline>($"/api/notifications/{id}/timeline");
        Assert.Contains(timeline.Events, one => one is { Kind: TimelineEventKind.Deescalated, Code: "abuseExcluded" });
        var listed = await council.GetAsync<Page<NotificationSummary>>(
            $"/api/notifications?state=deescalated&reference={record.Reference}");
        Assert.Equal(id, Assert.Single(listed.Items).Id);
    }

    [Fact]
    public async Task The_same_again_answers_the_same_receipt_and_is_told_once()
    {
        var id = await SentAsync();
        var first = await (await DeescalateAsync(id, ifMatch: 1)).ReadAsync<DeescalationReceipt>();

        var second = await DeescalateAsync(id, ifMatch: 1);

        Assert.Equal((HttpStatusCode.OK, first), (second.StatusCode, await second.ReadAsync<DeescalationReceipt>()));
        await app.Bus.PublishedAsync<NotificationDeescalated>(message => message.NotificationId == id);
        Assert.Single(app.Bus.Published<NotificationDeescalated>(message => message.NotificationId == id));
    }

    [Fact]
    public async Task Eight_at_the_same_moment_are_one()
    {
        var id = await SentAsync();

        var responses = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => DeescalateAsync(id, ifMatch: 1)));

        Assert.All(responses, response => Assert.Equal(HttpStatusCode.OK, response.StatusCode));
        var record = await app.Notifier().GetAsync<NotificationRecord>($"/api/notifications/{id}");
        Assert.Equal(2, record.Version);
    }

    [Fact]
    public async Task A_stale_version_is_refused()
    {
        var id = await SentAsync();

        var refused = await DeescalateAsync(id, ifMatch: 7);

        Assert.Equal(HttpStatusCode.PreconditionFailed, refused.StatusCode);
    }

    [Fact]
    public async Task What_has_ended_is_not_ended_otherwise()
    {
        var id = await SentAsync();
        await DeescalateAsync(id, ifMatch: 1);
        var council = app.Notifier();

        var withdrawn = await (await council.PostJsonAsync($"/api/notifications/{id}/withdrawal",
            new WithdrawNotificationRequest { Reason = WithdrawalReason.Other, Text = "No." }, ifMatch: 2)).RefusalAsync();
        var again = await (await council.PostJsonAsync($"/api/notifications/{id}/deescalation", Reason with { Text = "Else." }, ifMatch: 2))
            .RefusalAsync();

        Assert.Equal(["not-sent", "not-sent"], [withdrawn.Code, again.Code]);
    }

    [Theory]
    [InlineData(null, "Why.", "reason")]
    [InlineData(DeescalationReason.Other, null, "text")]
    [InlineData(DeescalationReason.Other, " ", "text")]
    public async Task Without_its_reason_nothing_changes(DeescalationReason? reason, string? text, string field)
    {
        var id = await SentAsync();

        var refusal = await (await app.Notifier().PostJsonAsync($"/api/notifications/{id}/deescalation",
            new DeescalateNotificationRequest { Reason = reason, Text = text }, ifMatch: 1)).RefusalAsync();

        Assert.Equal(400, refusal.Status);
        Assert.Contains(field, refusal.Fields);
        var overview = await app.Notifier().GetAsync<NotificationOverview>($"/api/notifications/{id}/overview");
        Assert.Equal(NotificationState.Sent, overview.Summary.State);
    }

    [Fact]
    public async Task A_named_area_reads_but_does_not_de_escalate()
    {
        var request = NamingKent();
        await app.SendAsync(request);

        var refusal = await (await app.SignedInAs(People.NotifierOf(People.Kent))
            .PostJsonAsync($"/api/notifications/{request.Id}/deescalation", Reason, ifMatch: 1)).RefusalAsync();

        Assert.Equal((403, "not-allowed"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public async Task Whoever_was_told_of_it_is_told_that_it_ended()
    {
        var request = NamingKent();
        await app.SendAsync(request);

        await DeescalateAsync(request.Id!.Value, ifMatch: 1);

        var told = await app.Bus.PublishedAsync<NoticeRaised>(notice =>
            notice.CaseId == request.Id && notice.Kind == NoticeKind.NotificationDeescalated);
        Assert.Contains(told.For, audience => audience is { AreaCode: People.Leeds, Agency: Agency.Health });
        Assert.Contains(told.For, audience => audience is { AreaCode: People.Leeds, Agency: Agency.Police });
        Assert.Contains(told.For, audience => audience is { AreaCode: People.Kent, Agency: null });
        Assert.Contains(told.For, audience => audience.Role == Roles.Secretariat);
        var settled = await app.Bus.PublishedAsync<NoticeSettled>(notice => notice.MatterId == request.Id);
        Assert.False(told.RaisedAt < settled.SettledAt, "what ended it also ended the notice of it");
    }

    static SendNotificationRequest NamingKent() => Given.Notification() with
    {
        OtherAreas = [new OtherArea { AreaCode = People.Kent, Reason = OtherAreaReason.Residence }],
    };

    async Task<Guid> SentAsync() => (await app.SendAsync(Given.Notification())).Id;

    Task<HttpResponseMessage> DeescalateAsync(Guid id, int? ifMatch) =>
        app.Notifier().PostJsonAsync($"/api/notifications/{id}/deescalation", Reason, ifMatch);
}
