using System.Net;
using System.Text.Json;
using Safeguarding.Portal.Gateway;

namespace Safeguarding.Portal.Tests.Gateway;

public class HealthTests(GatewayApp app)
{
    [Fact]
    public async Task Health_names_every_service_when_all_are_ready()
    {
        using var answer = await app.Portal.Program().GetAsync("/health");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(Backend.All.ToDictionary(backend => backend.Name, _ => "Healthy"), await ChecksAsync(answer));
    }

    [Fact]
    public async Task Health_is_503_and_says_which_service_is_missing()
    {
        using var portal = new PortalHost(app.Addresses.Where(service => service.Key != "dissemination").ToDictionary());

        using var answer = await portal.Program().GetAsync("/health");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal(["dissemination"], (await ChecksAsync(answer)).Where(check => check.Value != "Healthy").Select(check => check.Key));
    }

    [Fact]
    public async Task What_a_service_says_of_itself_is_passed_on()
    {
        await using var library = await EchoService.StartAsync("dissemination");
        library.Health = "Degraded";
        using var portal = new PortalHost(new Dictionary<string, string>(app.Addresses) { ["dissemination"] = library.Address });

        using var answer = await portal.Program().GetAsync("/health");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("Degraded", (await ChecksAsync(answer))["dissemination"]);
    }

    [Fact]
    public async Task Asking_a_service_leaves_no_connection_behind()
    {
        await using var library = await EchoService.StartAsync("dissemination");
        using var portal = new PortalHost(new Dictionary<string, string>(app.Addresses) { ["dissemination"] = library.Address });

        using var answer = await portal.Program().GetAsync("/health");

        Assert.Equal("close", library.HealthConnection);
    }

    [Fact]
    public async Task The_portal_lives_whatever_the_services_do()
    {
        using var portal = new PortalHost(new Dictionary<string, string>());

        Assert.Equal(HttpStatusCode.OK, (await portal.Program().GetAsync("/health/live")).StatusCode);
    }

    static async Task<Dictionary<string, string>> ChecksAsync(HttpResponseMessage answer)
    {
        using var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return body.RootElement.GetProperty("checks").Deserialize<Dictionary<string, string>>()!;
    }
}
