using Safeguarding.TestKit;

namespace Safeguarding.Failure.Tests;

public class BrokerOutageTests
{
    [Fact]
    public async Task Notifications_sent_while_the_broker_is_down_are_accepted_and_every_event_arrives_after_it_returns()
    {
        await using var broker = await BrokerNode.StartNewAsync();
        await using var platform = await Platform.StartNewAsync(new Dictionary<string,
            string>
        { ["ConnectionStrings__rabbitmq"] = broker.ConnectionString });
        var before = await Incidents.SendAsync(platform, 2);
        await Incidents.ArriveAsync(platform, before);

        await broker.KillAsync();
        var during = await Incidents.SendAsync(platform, 10);
        await broker.StartAsync();

        await Incidents.ArriveAsync(platform, during);
        await Incidents.ArriveAsync(platform, await Incidents.SendAsync(platform, 2));
    }
}
