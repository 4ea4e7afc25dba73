using Safeguarding.TestKit;

namespace Safeguarding.Failure.Tests;

public class KilledServiceTests
{
    [Theory]
    [InlineData("notifications")]
    [InlineData("local-inquiries")]
    [InlineData("national-panel")]
    [InlineData("rabbitmq")]
    public async Task A_process_killed_while_messages_flow_loses_none_and_doubles_none(string victim)
    {
        await using var platform = await Platform.StartNewAsync();
        var sending = Incidents.SendAsync(platform, 25, untilAnswered: true);
        var first = await Incidents.SendAsync(platform, 1, untilAnswered: true);

        await platform.KillAsync(victim);

        await Incidents.ArriveAsync(platform, [.. await sending, .. first]);
        await CountAsync(platform, 26);
    }

    // One inquiry and one case for each notification, whatever was delivered twice.
    static async Task CountAsync(Platform platform, int expected)
    {
        using var council = new DemoClient(platform.Address, "leeds-council");
        using var secretariat = new DemoClient(platform.Address, "panel-secretariat");
        Assert.Equal(expected, (await council.Api.LocalInquiries.ListAsync("?limit=200", default)).Items.Count);
        Assert.Equal(expected, (await secretariat.Api.Panel.CasesAsync("?limit=200", default)).Items.Count);
    }
}
