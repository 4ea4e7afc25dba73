using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Messaging;
using Microsoft.EntityFrameworkCore;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

/// <summary>Names that occur nowhere else go the whole way, and must turn up nowhere but in the record.</summary>
public class ConfidentialityTests(NotificationsApp app)
{
    readonly string _canary = $"Zanzibarov{Guid.NewGuid():N}";

    [Fact]
    public async Task No_identity_leaves_the_record()
    {
        var request = (Given.Notification() with { Narrative = _canary, ImmediateActions = _canary })
            .WithChild(child => child with { FirstNames = _canary, School = _canary, Home = child.Home! with { Address = _canary } });
        await app.Notifier().PutJsonAsync<NotificationContent>($"/api/notifications/drafts/{request.Id}", request);
        await app.Notifier().PostJsonAsync("/api/notifications", new SendNotificationRequest { DraftId = request.Id });
        await app.Notifier().GetAsync<NotificationRecord>($"/api/notifications/{request.Id}");
        await app.Notifier().PostJsonAsync($"/api/notifications/{request.Id}/withdrawal",
            new WithdrawNotificationRequest { Reason = WithdrawalReason.Other, Text = _canary }, ifMatch: 1);
        await app.Bus.PublishedAsync<NotificationWithdrawn>(message => message.NotificationId == request.Id);

        Assert.False(await app.Ask(db => db.Set<OutboxMessage>().AnyAsync(message => message.Body.Contains(_canary))));
        Assert.False(await app.Ask(db => db.Set<AuditEntry>().AnyAsync(entry => entry.Reason.Contains(_canary))));
        Assert.DoesNotContain(_canary, app.Logs.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kind")]
    [InlineData("children[0].sex")]
    [InlineData("children[0].birthDate")]
    [InlineData("children[0].nhsNumber")]
    [InlineData("children[0].ethnicity")]
    [InlineData("incident.place.postcode")]
    public async Task A_refusal_repeats_no_value(string path)
    {
        var body = Mutation.Of(Given.Notification(), path, $"\"{_canary}\"");

        var response = await app.Notifier().PostAsync("/api/notifications", new StringContent(body, null, "application/json"));

        Assert.Equal(400, (int)response.StatusCode);
        Assert.DoesNotContain(_canary, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
        Assert.DoesNotContain(_canary, app.Logs.Text, StringComparison.Ordinal);
    }
}
