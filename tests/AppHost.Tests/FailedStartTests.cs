using Safeguarding.TestKit;

namespace Safeguarding.AppHost.Tests;

public class FailedStartTests
{
    [Fact]
    public async Task A_service_that_cannot_start_is_named_with_its_last_words_and_everything_stops()
    {
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(
            () => Platform.StartNewAsync(new Dictionary<string, string> { ["Mail__Connections"] = "0" }));

        Assert.DoesNotContain("Hosting failed to start", refused.Message, StringComparison.Ordinal);
        Assert.Contains("exit code 1", refused.Message, StringComparison.Ordinal);
        Assert.Contains("-deploy ended with", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Mail:Connections must be from 1 to 64", refused.Message, StringComparison.Ordinal);
    }
}
