using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Notifications.Tests.Features;

public class RemitTests(NotificationsApp app)
{
    [Fact]
    public async Task A_looked_after_childs_death_without_abuse_is_recorded_outside_the_panels_remit()
    {
        var request = LookedAfterDeath().With(incident => incident with { Abuse = [] });

        var receipt = await app.SendAsync(request);

        Assert.False(receipt.InPanelRemit);
        Assert.Null(receipt.RapidReviewClock);
        Assert.NotNull(receipt.NotifyClock);
        Assert.False((await app.Bus.PublishedAsync<IncidentNotified>(message => message.NotificationId == request.Id)).InPanelRemit);
    }

    [Fact]
    public async Task A_looked_after_childs_death_with_suspected_abuse_is_in_the_panels_remit() =>
        Assert.True((await app.SendAsync(LookedAfterDeath())).InPanelRemit);

    [Fact]
    public async Task A_care_leavers_death_is_outside_the_panels_remit()
    {
        var request = Given.Notification() with { Kind = IncidentKind.CareLeaverDeath };

        var receipt = await app.SendAsync(request.WithChild(child => child with
        {
            Role = ChildRole.Died,
            BirthDate = Given.Today.AddYears(-20),
            Status = Given.Status() with { CareLeaver = Answer.Yes },
        }));

        Assert.False(receipt.InPanelRemit);
    }

    [Theory]
    [InlineData(AbuseLink.Unlikely)]
    [InlineData(AbuseLink.Unknown)]
    public async Task An_unlikely_link_with_abuse_keeps_nothing_out(AbuseLink link) =>
        Assert.True((await app.SendAsync(Given.Notification().With(incident => incident with { AbuseLink = link }))).InPanelRemit);

    static SendNotificationRequest LookedAfterDeath() => (Given.Notification() with { Kind = IncidentKind.LookedAfterChildDeath })
        .WithChild(child => child with { Role = ChildRole.Died, Status = Given.LookedAfter() });
}
