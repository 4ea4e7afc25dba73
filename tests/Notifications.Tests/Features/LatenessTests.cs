using System.Net;
using Safeguarding.Contracts.Notifications;
using Safeguarding.StatutoryClocks;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

public class LatenessTests(NotificationsApp app)
{
    [Fact]
    public async Task A_late_notification_is_accepted_and_marked_late()
    {
        var request = Late() with { LateReason = LateReason.CriteriaUnclear };

        var receipt = await app.SendAsync(request);

        Assert.True(receipt.Late);
        Assert.Empty(receipt.Missing);
        Assert.True((await app.Bus.PublishedAsync<IncidentNotified>(message => message.NotificationId == request.Id)).Late);
    }

    [Fact]
    public async Task A_late_notification_without_a_reason_is_accepted_and_asked_for_it()
    {
        var response = await app.Notifier().PostJsonAsync("/api/notifications", Late());

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal(["lateReason"], (await response.ReadAsync<NotificationReceipt>()).Missing.Select(missing => missing.Path));
    }

    [Fact]
    public async Task The_fifth_working_day_is_in_time_and_the_sixth_is_late()
    {
        var lastInTime = WorkingDays.EnglandAndWales.Before(Given.Today, 5);
        var tooEarly = WorkingDays.EnglandAndWales.Before(Given.Today, 6);

        Assert.False((await app.SendAsync(AwareOn(lastInTime))).Late);
        Assert.True((await app.SendAsync(AwareOn(tooEarly))).Late);
    }

    [Fact]
    public async Task Awareness_before_any_rule_has_no_clock_and_is_not_late()
    {
        var receipt = await app.SendAsync(AwareOn(new DateOnly(2012, 5, 1))
            .WithChild(child => child with { BirthDate = new DateOnly(2005, 1, 1) }));

        Assert.Null(receipt.NotifyClock);
        Assert.False(receipt.Late);
    }

    static SendNotificationRequest Late() => AwareOn(Given.Today.AddDays(-30));

    static SendNotificationRequest AwareOn(DateOnly date) =>
        Given.Notification().With(incident => incident with { Date = Given.On(date) }) with { BecameAwareOn = date };
}
