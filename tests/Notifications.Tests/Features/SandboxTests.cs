using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

/// <summary>A program that tries out is answered like any other, and leaves nothing behind.</summary>
public class SandboxTests(NotificationsApp app)
{
    static readonly Person Program = People.NotifierOf(People.Leeds) with { IsClient = true, IsSandbox = true };

    [Fact]
    public async Task Its_notification_gets_a_receipt_with_clocks_and_is_stored_nowhere()
    {
        var request = Given.Notification();

        var answer = await app.SignedInAs(Program).PostJsonAsync("/api/notifications", request);
        var again = await app.SignedInAs(Program).PostJsonAsync("/api/notifications", request);

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created), (answer.StatusCode, again.StatusCode));
        var receipt = await answer.ReadAsync<NotificationReceipt>();
        Assert.True(NotificationReference.IsValid(receipt.Reference));
        Assert.NotNull(receipt.NotifyClock?.DueOn);
        Assert.NotNull(receipt.RapidReviewClock?.DueOn);
        Assert.False(await app.Ask(db => db.Notifications.AnyAsync(known => known.Id == request.Id
            || known.Reference == receipt.Reference)));
        // The id is as free as before.
        await app.SendAsync(request);
        await app.Bus.PublishedAsync<IncidentNotified>(message => message.NotificationId == request.Id);
        Assert.Single(app.Bus.Published<IncidentNotified>(message => message.NotificationId == request.Id));
    }

    [Fact]
    public async Task A_wrong_notification_is_refused_in_the_same_words()
    {
        var wrong = Given.Notification() with { Children = [] };

        var tried = await (await app.SignedInAs(Program).PostJsonAsync("/api/notifications", wrong)).RefusalAsync();
        var real = await (await app.Notifier().PostJsonAsync("/api/notifications", wrong)).RefusalAsync();

        Assert.Equal((real.Status, real.Code), (tried.Status, tried.Code));
        Assert.Equal(real.Faults, tried.Faults);
    }

    [Theory]
    [InlineData("GET", "/api/notifications")]
    [InlineData("GET", "/api/notifications/drafts")]
    [InlineData("GET", "/api/notifications/0197a000-0000-7000-8000-000000000000")]
    public async Task Nothing_else_is_open_to_it(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);

        using var answer = await app.SignedInAs(Program).SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }
}
