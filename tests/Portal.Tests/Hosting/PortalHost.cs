using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Safeguarding.Portal.Gateway;
using Safeguarding.TestKit;

namespace Safeguarding.Portal.Tests;

/// <summary>The portal on Kestrel, with settings of the test's own and services at the given addresses.</summary>
public sealed class PortalHost : IDisposable
{
    // Nothing listens on a port that is reserved.
    const string Nowhere = "http://127.0.0.1:1";

    readonly WebApplicationFactory<Backend> _factory;
    readonly string _keys = TemporaryFolder.New("portal-keys");

    public PortalHost(IReadOnlyDictionary<string, string> services, params (string Key, string Value)[] settings)
        : this(services, TimeProvider.System, settings)
    {
    }

    public PortalHost(IReadOnlyDictionary<string, string> services, TimeProvider clock, params (string Key, string Value)[] settings)
    {
        _factory = new WebApplicationFactory<Backend>().WithWebHostBuilder(builder =>
        {
            builder.UseSetting("urls", "http://127.0.0.1:0").UseSetting("environment", "Embedded")
                .UseSetting("Identity:Issuer", "http://localhost:8080/").UseSetting("DataProtection:Path", _keys);
            foreach (var backend in Backend.All)
                builder.UseSetting($"services:{backend.Name}:http:0", services.GetValueOrDefault(backend.Name, Nowhere));
            foreach (var (key, value) in settings)
                builder.UseSetting(key, value);
            builder.ConfigureServices(all => all.AddSingleton(clock));
            // After the portal's own, whose default it takes the place of.
            builder.ConfigureTestServices(TestSession.AddTo);
            builder.ConfigureTestServices(TokenOfService.AddTo);
            builder.ConfigureLogging(logging => logging.ClearProviders());
        });
        _factory.UseKestrel();
        _factory.ClientOptions.AllowAutoRedirect = false;
        _factory.StartServer();
    }

    public IServiceProvider Services => _factory.Services;

    /// <summary>A program: no cookies, no page wanted.</summary>
    public HttpClient Program() => _factory.CreateClient();

    public Uri Origin => Program().BaseAddress!;

    /// <summary>Someone who comes for the first time.</summary>
    public Visitor Visitor() => new(Origin);

    /// <summary>Someone who is signed in, with the token that the services get.</summary>
    public Visitor Visitor(Person person, string token) => new(Origin, http => TestSession.Open(http, person, token));

    /// <summary>Asks as browsers do, and keeps cookies.</summary>
    public HttpClient Browser()
    {
        var browser = _factory.CreateClient();
        browser.DefaultRequestHeaders.Accept.ParseAdd("text/html,application/xhtml+xml,*/*;q=0.8");
        return browser;
    }

    public void Dispose()
    {
        _factory.Dispose();
        TemporaryFolder.Delete(_keys);
    }
}
