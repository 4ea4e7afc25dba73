using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Safeguarding.Identity;
using Safeguarding.Portal.Tests;
using Safeguarding.TestKit;

[assembly: AssemblyFixture(typeof(SignInApp))]

namespace Safeguarding.Portal.Tests;

/// <summary>The real identity provider behind the portal's origin, with the demo people; an echo stands for the library.</summary>
public sealed class SignInApp : IAsyncLifetime
{
    readonly string _folder = TemporaryFolder.New("sign-in");
    readonly string _identityAddress = $"http://127.0.0.1:{FreePort()}";
    WebApplicationFactory<IdentityDbContext> _identity = null!;
    Broker _broker = null!;

    // The issuer is the portal's origin, so its port must be known before either listens.
    public string Origin { get; } = $"http://localhost:{FreePort()}";

    public string MailFolder => Path.Combine(_folder, "mail");

    public EchoService Library { get; private set; } = null!;

    public OffsetClock Clock { get; } = new();

    public PortalHost Portal { get; private set; } = null!;

    /// <summary>What other services tell Identity.</summary>
    public TestBus Bus { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Library = await EchoService.StartAsync("dissemination");
        _broker = await Broker.StartAsync();
        Bus = await TestBus.StartAsync(_broker.ConnectionString);
        string[] deploy = [.. IdentitySettings().Select(setting => $"--{setting.Key}={setting.Value}"), "--deploy"];
        Assert.Equal(0, typeof(IdentityDbContext).Assembly.EntryPoint!.Invoke(null, [deploy]));
        _identity = new WebApplicationFactory<IdentityDbContext>().WithWebHostBuilder(builder =>
        {
            foreach (var (key, value) in IdentitySettings())
                builder.UseSetting(key, value);
            builder.ConfigureLogging(logging => logging.ClearProviders());
            builder.ConfigureServices(Bus.Watch);
        });
        _identity.UseKestrel();
        _identity.StartServer();
        Portal = StartPortal();
    }

    /// <summary>Stops the portal and starts it again on the same address and keys.</summary>
    public void RestartPortal()
    {
        Portal.Dispose();
        Portal = StartPortal();
    }

    /// <summary>A question to Identity's database.</summary>
    public async Task<T> AskIdentityAsync<T>(Func<IdentityDbContext, Task<T>> question)
    {
        await using var scope = _identity.Services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<IdentityDbContext>());
    }

    public async ValueTask DisposeAsync()
    {
        Portal.Dispose();
        await Bus.DisposeAsync();
        await _identity.DisposeAsync();
        await Library.DisposeAsync();
        await _broker.DisposeAsync();
        TemporaryFolder.Delete(_folder);
    }

    PortalHost StartPortal() => new(
        new Dictionary<string, string> { ["identity"] = _identityAddress, ["dissemination"] = Library.Address },
        Clock,
        ("urls", Origin), ("Identity:Issuer", Origin + "/"), ("Identity:Address", _identityAddress),
        ("DataProtection:Path", Path.Combine(_folder, "portal-keys")),
        ("Gateway:SignInsPerMinute", "10000")); // all tests sign in from one address

    Dictionary<string, string> IdentitySettings() => new()
    {
        ["environment"] = "Embedded",
        ["urls"] = _identityAddress,
        ["ConnectionStrings:identity-db"] = $"Data Source={Path.Combine(_folder, "identity.db")}",
        ["ConnectionStrings:rabbitmq"] = _broker.ConnectionString,
        ["Identity:Issuer"] = Origin + "/",
        ["Identity:Address"] = _identityAddress,
        ["DataProtection:Path"] = Path.Combine(_folder, "identity-keys"),
        ["Mail:Pickup"] = MailFolder,
        ["Passwords:Iterations"] = "1000",
        ["Demo:People"] = Path.Combine(AppContext.BaseDirectory, "samples", "demo-people.json"),
        ["Demo:Clients"] = Path.Combine(AppContext.BaseDirectory, "samples", "demo-clients.json"),
    };

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
