using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

public class WithdrawNotificationTests(NotificationsApp app)
{
    static readonly WithdrawNotificationRequest Reason = new()
    {
        Reason = WithdrawalReason.SentInError,
        Text = "Sent for the wrong incident."
    };

    [Fact]
    public async Task Withdrawing_answers_with_the_new_state_and_tells_the_other_services()
    {
        var id = await SentAsync();

        var response = await WithdrawAsync(id, ifMatch: 1);

        Assert.Equal("\"2\"", response.Headers.ETag?.Tag);
        var receipt = await response.ReadAsync<WithdrawalReceipt>();
        Assert.Equal((NotificationState.Withdrawn, 2), (receipt.State, receipt.Version));
        var published = await app.Bus.PublishedAsync<NotificationWithdrawn>(message => message.NotificationId == id);
        Assert.Equal((2, WithdrawalReason.SentInError, receipt.WithdrawnAt), (published.Version, published.Reason, published.WithdrawnAt));
    }

    [Fact]
    public async Task A_withdrawn_notification_stays_readable_with_its_reason()
    {
        var id = await SentAsync();
        await WithdrawAsync(id, ifMatch: 1);

        var record = await app.Notifier().GetAsync<NotificationRecord>($"/api/notifications/{id}");

        Assert.Equal((NotificationState.Withdrawn, 2), (record.State, record.Version));
        Assert.Equal((Reason.Reason, Reason.Text), (record.Withdrawal?.Reason, record.Withdrawal?.Text));
        Assert.Single(record.Content.Children!);
    }

    [Fact]
    public async Task Only_a_sent_notification_can_be_withdrawn()
    {
        var id = await SentAsync();
        await WithdrawAsync(id, ifMatch: 1);

        var refusal = await (await WithdrawAsync(id, ifMatch: 2)).RefusalAsync();

        Assert.Equal((409, "not-sent"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public async Task Eight_at_the_same_moment_withdraw_once_and_are_answered_the_same()
    {
        var id = await SentAsync();

        var responses = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => WithdrawAsync(id, ifMatch: 1)));

        var receipts = await Task.WhenAll(responses.Select(response => response.ReadAsync<WithdrawalReceipt>()));
        Assert.Single(receipts.Distinct());
        Assert.Equal(2, receipts[0].Version);
    }

    [Fact]
    public async Task A_named_area_reads_but_does_not_withdraw()
    {
        var request = Given.Notification() with
        {
            OtherAreas = [new OtherArea { AreaCode = People.Kent,
            Reason = OtherAreaReason.Residence }]
        };
        await app.SendAsync(request);

        var refusal = await (await app.SignedInAs(People.NotifierOf(People.Kent))
            .PostJsonAsync($"/api/notifications/{request.Id}/withdrawal", Reason, ifMatch: 1)).RefusalAsync();

        Assert.Equal((403, "not-allowed"), (refusal.Status, refusal.Code));
    }

    async Task<Guid> SentAsync() => (await app.SendAsync(Given.Notification())).Id;

    Task<HttpResponseMessage> WithdrawAsync(Guid id, int? ifMatch) =>
        app.Notifier().PostJsonAsync($"/api/notifications/{id}/withdrawal", Reason, ifMatch);
}
