namespace Safeguarding.Failure.Tests;

public class KilledServiceTests(SharedPlatform shared) : BreakingTests(shared)
{
    [Theory]
    [InlineData("notifications")]
    [InlineData("local-inquiries")]
    [InlineData("national-panel")]
    [InlineData("rabbitmq")]
    public async Task A_process_killed_while_messages_flow_loses_none_and_doubles_none(string victim)
    {
        var sending = Incidents.SendAsync(Shared.Platform, 25, untilAnswered: true);
        var first = await Incidents.SendAsync(Shared.Platform, 1, untilAnswered: true);

        await Shared.Platform.KillAsync(victim);

        await Incidents.ArriveOnceAsync(Shared.Platform, [.. await sending, .. first]);
    }
}
