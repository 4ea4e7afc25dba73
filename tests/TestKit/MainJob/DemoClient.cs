using System.Text.Json;
using Safeguarding.AppHost;
using Safeguarding.Client;

namespace Safeguarding.TestKit;

/// <summary>One client of samples/demo-clients.json on a running platform, or nobody: signs in as outside systems do.</summary>
public sealed class DemoClient : IDisposable
{
    /// <param name="traceParent">W3C trace context sent with every request, as a caller's own tracing would.</param>
    public DemoClient(Uri platform, string? clientId, string? traceParent = null)
        : this(platform, platform, clientId, traceParent)
    {
    }

    /// <summary>A client that speaks to one service past the gateway, and signs in through it.</summary>
    public DemoClient(Uri service, Uri platform, string? clientId, string? traceParent = null)
    {
        Http = new HttpClient(clientId is null ? new SocketsHttpHandler() : Credentials(platform, clientId)) { BaseAddress = service };
        if (traceParent is not null)
            Http.DefaultRequestHeaders.Add("traceparent", traceParent);
        Api = new Session(Http);
    }

    /// <summary>The connection itself, signed in.</summary>
    public HttpClient Http { get; }

    public Session Api { get; }

    public void Dispose() => Api.Dispose();

    static ClientCredentials Credentials(Uri platform, string clientId)
    {
        using var clients = JsonDocument.Parse(File.ReadAllText(Path.Combine(Checkout.Root, "samples/demo-clients.json")));
        var client = clients.RootElement.EnumerateArray().Single(client => client.GetProperty("clientId").GetString() == clientId);
        var scopes = client.GetProperty("scopes").EnumerateArray().Select(scope => scope.GetString()!).ToList();
        return new ClientCredentials(platform, clientId, client.GetProperty("clientSecret")
            .GetString()!, scopes)
        { InnerHandler = new SocketsHttpHandler() };
    }
}
