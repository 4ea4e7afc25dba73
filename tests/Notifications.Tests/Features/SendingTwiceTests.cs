using System.Net;
using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

public class SendingTwiceTests(NotificationsApp app)
{
    [Fact]
    public async Task The_same_again_gives_the_same_receipt_and_publishes_once()
    {
        var request = Given.Notification();
        var first = await app.SendAsync(request);

        var response = await app.Notifier().PostJsonAsync("/api/notifications", request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equivalent(first, await response.ReadAsync<NotificationReceipt>(), strict: true);
        await PublishedOnce(request.Id!.Value);
    }

    [Fact]
    public async Task Eight_at_the_same_moment_make_one_notification()
    {
        var request = Given.Notification();
        var client = app.Notifier();

        var responses = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => client.PostJsonAsync("/api/notifications", request)));

        Assert.Single(responses, response => response.StatusCode == HttpStatusCode.Created);
        Assert.Equal(7, responses.Count(response => response.StatusCode == HttpStatusCode.OK));
        var receipts = await Task.WhenAll(responses.Select(response => response.ReadAsync<NotificationReceipt>()));
        Assert.Single(receipts.Select(receipt => receipt.Reference).Distinct());
        await PublishedOnce(request.Id!.Value);
    }

    [Fact]
    public async Task The_same_id_with_another_content_is_refused_and_changes_nothing()
    {
        var request = Given.Notification();
        await app.SendAsync(request);

        var refusal = await (await app.Notifier().PostJsonAsync("/api/notifications", request with { Narrative = "Another." }))
            .RefusalAsync();

        Assert.Equal((409, "id-in-use"), (refusal.Status, refusal.Code));
        var record = await app.Notifier().GetAsync<NotificationRecord>($"/api/notifications/{request.Id}");
        Assert.Equal(request.Narrative, record.Content.Narrative);
    }

    [Fact]
    public async Task Another_council_gets_no_receipt_for_an_id_it_has_learned()
    {
        var request = Given.Notification();
        await app.SendAsync(request);

        var refusal = await (await app.SignedInAs(People.NotifierOf(People.Kent)).PostJsonAsync("/api/notifications", request))
            .RefusalAsync();

        Assert.Equal((409, "id-in-use"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public async Task The_receipt_stays_the_same_after_a_withdrawal()
    {
        var request = Given.Notification();
        var first = await app.SendAsync(request);
        await app.Notifier().PostJsonAsync($"/api/notifications/{request.Id}/withdrawal",
            new WithdrawNotificationRequest { Reason = WithdrawalReason.SentInError, Text = "A test." }, ifMatch: 1);

        Assert.Equivalent(first, await app.SendAsync(request), strict: true);
    }

    // A second event would follow the first at once; another notification's event, published later, shows that it did not.
    async Task PublishedOnce(Guid id)
    {
        var later = await app.SendAsync(Given.Notification());
        await app.Bus.PublishedAsync<IncidentNotified>(message => message.NotificationId == later.Id);
        Assert.Single(app.Bus.Published<IncidentNotified>(message => message.NotificationId == id));
    }
}
