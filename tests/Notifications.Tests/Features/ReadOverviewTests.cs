using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

public class ReadOverviewTests(NotificationsApp app)
{
    [Fact]
    public async Task It_tells_where_the_notification_stands_and_names_nobody()
    {
        var named = new OtherArea { AreaCode = People.Kent, Reason = OtherAreaReason.PlacingAuthority };
        var request = Given.Notification() with { OtherAreas = [named] };
        var receipt = await app.SendAsync(request);

        var response = await app.Notifier().GetAsync(Path(receipt.Id));

        Assert.Equal("\"1\"", response.Headers.ETag?.Tag);
        Assert.DoesNotContain("Inventedson", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var overview = await response.ReadAsync<NotificationOverview>();
        Assert.Equal((receipt.Reference, 1, 1), (overview.Summary.Reference, overview.Summary.NumberOfChildren, overview.Version));
        Assert.Equal([People.Kent], overview.OtherAreaCodes);
        Assert.Equal((receipt.NotifyClock, receipt.RapidReviewClock), (overview.NotifyClock, overview.RapidReviewClock));
        Assert.Null(overview.WithdrawalReason);
    }

    [Fact]
    public async Task It_is_no_read_of_a_childs_record()
    {
        var receipt = await app.SendAsync(Given.Notification());
        var reader = People.Secretariat();

        await app.SignedInAs(reader).GetAsync<NotificationOverview>(Path(receipt.Id));

        Assert.False(await app.Ask(db => db.Set<AuditEntry>().AnyAsync(entry => entry.ActorId == reader.Subject)));
    }

    [Fact]
    public async Task A_withdrawal_shows_by_its_code()
    {
        var receipt = await app.SendAsync(Given.Notification());
        await app.Notifier().PostJsonAsync($"/api/notifications/{receipt.Id}/withdrawal",
            new WithdrawNotificationRequest { Reason = WithdrawalReason.Duplicate, Text = "Reported by Dale Inventedson too." },
                ifMatch: 1);

        var overview = await app.Notifier().GetAsync<NotificationOverview>(Path(receipt.Id));

        Assert.Equal((NotificationState.Withdrawn, WithdrawalReason.Duplicate, 2),
            (overview.Summary.State, overview.WithdrawalReason, overview.Version));
        Assert.NotNull(overview.WithdrawnAt);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(3, true)]
    public async Task Who_opens_the_version_that_an_amendment_made_or_a_later_one_has_read_it(int version, bool hasRead)
    {
        var sent = await app.SendNewAsync();
        var reader = app.SignedInAs(People.HealthPartnerOf(People.Leeds));
        await reader.GetAsync<NotificationRecord>($"/api/notifications/{sent.Id}");
        await app.AmendedAsync(sent with { Narrative = "It was told otherwise." });
        (await app.Notifier().PostJsonAsync($"/api/notifications/{sent.Id}/withdrawal",
            new WithdrawNotificationRequest { Reason = WithdrawalReason.WrongArea, Text = "Kent notifies." }, ifMatch: 2))
            .EnsureSuccessStatusCode();

        await reader.GetAsync<NotificationVersionDetails>($"/api/notifications/{sent.Id}/versions/{version}");

        var overview = await reader.GetAsync<NotificationOverview>(Path(sent.Id!.Value));
        Assert.Equal(hasRead, overview.ReadAt >= overview.AmendedAt);
    }

    static string Path(Guid id) => $"/api/notifications/{id}/overview";
}
