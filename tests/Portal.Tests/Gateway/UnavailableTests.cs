using System.Net;
using Safeguarding.TestKit;

namespace Safeguarding.Portal.Tests.Gateway;

public class UnavailableTests
{
    [Fact]
    public async Task A_service_that_is_down_is_a_503_to_try_again()
    {
        using var portal = new PortalHost(new Dictionary<string, string>());

        using var answer = await portal.Program().GetAsync("/api/national-panel/queue");

        Assert.Equal(TimeSpan.FromSeconds(5), answer.Headers.RetryAfter!.Delta);
        var refusal = await answer.RefusalAsync();
        Assert.Equal((503, "unavailable"), (refusal.Status, refusal.Code));
    }

    [Theory]
    [InlineData("/library")]
    [InlineData("/sign-in")]
    [InlineData("/session/start")]
    public async Task A_browser_gets_a_page_that_says_so(string path)
    {
        using var portal = new PortalHost(new Dictionary<string, string>());

        using var answer = await portal.Browser().GetAsync(path);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(5), answer.Headers.RetryAfter!.Delta);
        Assert.Contains("The service is unavailable", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_asks_for_a_page_gets_the_same_code()
    {
        using var portal = new PortalHost(new Dictionary<string, string>());

        Assert.Equal("unavailable", (await (await portal.Program().GetAsync("/library")).RefusalAsync()).Code);
    }

    [Fact]
    public async Task A_service_that_comes_back_is_used_again()
    {
        await using var service = await EchoService.StartAsync("national-panel");
        using var portal = new PortalHost(new Dictionary<string, string> { ["national-panel"] = service.Address });
        await service.StopAsync();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await portal.Program().GetAsync("/api/national-panel/queue")).StatusCode);

        await service.StartAgainAsync();

        Assert.Equal(HttpStatusCode.OK, (await portal.Program().GetAsync("/api/national-panel/queue")).StatusCode);
    }
}
