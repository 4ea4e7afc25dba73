using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Safeguarding.Identity.Tests;
using Safeguarding.TestKit;

[assembly: AssemblyFixture(typeof(IdentityApp))]

namespace Safeguarding.Identity.Tests;

/// <summary>
/// Identity as an embedded run deploys it: Kestrel, a SQLite file, a virtual host on a real broker, a folder of data protection keys, demo
/// people and clients.
/// </summary>
public class IdentityApp : IAsyncLifetime
{
    /// <summary>The public origin, which is the gateway's: nothing listens there in these tests.</summary>
    public const string Issuer = "http://localhost:8080/";

    readonly string _folder = TemporaryFolder.New("identity");
    WebApplicationFactory<IdentityDbContext> _host = null!;
    Broker _broker = null!;

    /// <summary>The host's time; moved by tests that run an app of their own.</summary>
    public OffsetClock Clock { get; } = new();

    public CapturedLogs Logs { get; } = new();

    public TestBus Bus { get; private set; } = null!;

    public IServiceProvider Services => _host.Services;

    /// <summary>Where the service itself is reached.</summary>
    public string Address { get; } = $"http://127.0.0.1:{FreePort()}/";

    public string MailFolder => Path.Combine(_folder, "mail");

    public string KeysFolder => Path.Combine(_folder, "keys");

    /// <summary>Settings of an app of a test's own.</summary>
    protected virtual IEnumerable<KeyValuePair<string, string>> More => [];

    public virtual async ValueTask InitializeAsync()
    {
        _broker = await Broker.StartAsync();
        Bus = await TestBus.StartAsync(_broker.ConnectionString);
        Deploy([.. More]);
        Start();
    }

    public void Deploy(params KeyValuePair<string, string>[] more)
    {
        string[] arguments = [.. Settings(more).Select(setting => $"--{setting.Key}={setting.Value}"), "--deploy"];
        Assert.Equal(0, typeof(IdentityDbContext).Assembly.EntryPoint!.Invoke(null, [arguments]));
    }

    public async Task RestartAsync()
    {
        await _host.DisposeAsync();
        Start();
    }

    /// <summary>The same database and keys with other settings; started by its first use.</summary>
    public WebApplicationFactory<IdentityDbContext> HostWith(params KeyValuePair<string, string>[] more) =>
        new WebApplicationFactory<IdentityDbContext>().WithWebHostBuilder(builder => Configure(builder, Settings(more)));

    /// <summary>Keeps cookies, its own or those given; follows no redirect.</summary>
    public HttpClient Client(CookieContainer? cookies = null) =>
        new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            CookieContainer = cookies ?? new CookieContainer()
        })
        { BaseAddress = new Uri(Address) };

    public Browser Browser(CookieContainer? cookies = null) => new(Client(cookies), Clock);

    public async Task<T> Ask<T>(Func<IdentityDbContext, Task<T>> question)
    {
        await using var scope = Services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<IdentityDbContext>());
    }

    public virtual async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await Bus.DisposeAsync();
        await _broker.DisposeAsync();
        TemporaryFolder.Delete(_folder);
        GC.SuppressFinalize(this);
    }

    void Start()
    {
        _host = HostWith([.. More]);
        _host.UseKestrel();
        _host.StartServer();
    }

    void Configure(IWebHostBuilder builder, IEnumerable<KeyValuePair<string, string>> settings)
    {
        foreach (var (key, value) in settings)
            builder.UseSetting(key, value);
        builder.ConfigureServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            services.ConfigureDbContext<IdentityDbContext>(options => options.AddInterceptors(new ColumnLengths()));
            Bus.Watch(services);
        });
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Logs));
    }

    Dictionary<string, string> Settings(KeyValuePair<string, string>[] more)
    {
        var settings = new Dictionary<string, string>
        {
            ["environment"] = "Embedded",
            ["urls"] = Address,
            ["ConnectionStrings:identity-db"] = $"Data Source={Path.Combine(_folder, "identity.db")}",
            ["ConnectionStrings:rabbitmq"] = _broker.ConnectionString,
            ["Identity:Issuer"] = Issuer,
            ["Identity:Address"] = Address,
            ["DataProtection:Path"] = KeysFolder,
            ["Mail:Pickup"] = MailFolder,
            ["Notices:CollectFor"] = "00:00:00",
            ["Passwords:Iterations"] = "1000",
            ["Demo:People"] = DemoFiles.People,
            ["Demo:Clients"] = DemoFiles.Clients,
        };
        foreach (var (key, value) in more)
            settings[key] = value;
        return settings;
    }

    // Services fetch the keys at an address that is a setting, so it must be known before the server listens.
    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
