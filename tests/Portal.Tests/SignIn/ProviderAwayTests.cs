using System.Net;
using System.Net.Sockets;
using Safeguarding.TestKit;

namespace Safeguarding.Portal.Tests.SignIn;

/// <summary>A renewal that gets no answer, or none that can be read, ends neither a page nor a session.</summary>
public class ProviderAwayTests(GatewayApp app)
{
    [Fact]
    public async Task A_provider_that_never_answers_holds_no_page_up_for_long()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();

        Assert.Equal(HttpStatusCode.OK, await StatusAsync($"http://{listener.LocalEndpoint}").WaitAsync(TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public async Task An_answer_that_is_none_of_a_provider_is_none() =>
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(app.Addresses["dissemination"]));

    async Task<HttpStatusCode> StatusAsync(string provider)
    {
        using var portal = new PortalHost(app.Addresses, ("Identity:Issuer", "http://localhost:8080/"), ("Identity:Address", provider));
        using var visitor = portal.VisitorAs(People.Editor(), "any", tokenEnds: DateTimeOffset.UtcNow.AddMinutes(-1));
        return (await visitor.OpenAsync("/accessibility")).Status;
    }
}
