namespace Safeguarding.Failure.Tests;

public class BrokerOutageTests(SharedPlatform shared) : BreakingTests(shared)
{
    [Fact]
    public async Task Notifications_sent_while_the_broker_is_down_are_accepted_and_every_event_arrives_after_it_returns()
    {
        await Shared.Platform.StopServingBrokerAsync();
        var during = await Incidents.SendAsync(Shared.Platform, 10);
        await Shared.Platform.ServeBrokerAgainAsync();

        await Incidents.ArriveOnceAsync(Shared.Platform, during);
        await Incidents.ArriveOnceAsync(Shared.Platform, await Incidents.SendAsync(Shared.Platform, 2));
    }
}
