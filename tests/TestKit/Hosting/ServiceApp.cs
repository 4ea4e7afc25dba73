using System.Net.Http.Headers;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Safeguarding.Contracts.Notices;
using Xunit;

namespace Safeguarding.TestKit;

/// <summary>
/// One service as it is deployed: its own deploy step, Kestrel, a SQLite file, a virtual host on a real broker, tokens of a test issuer.
/// Used as an assembly fixture: one host for all tests, data made unique by each test.
/// </summary>
/// <param name="name">The service's name, which is also its tokens' audience.</param>
/// <param name="database">Name of its connection string.</param>
/// <param name="publishes">The events it publishes; a queue of the test's own stands for their consumers.</param>
public abstract class ServiceApp<TDbContext>(string name, string database, params Type[] publishes) : IAsyncLifetime
    where TDbContext : DbContext
{
    readonly string _folder = TemporaryFolder.New(name);
    Broker _broker = null!;
    TestIssuer _issuer = null!;
    WebApplicationFactory<TDbContext> _host = null!;

    /// <summary>The host's time; moved by tests that run an app of their own.</summary>
    public OffsetClock Clock { get; } = new();

    public CapturedLogs Logs { get; } = new();

    public TestBus Bus { get; private set; } = null!;

    public string Folder => _folder;

    public IServiceProvider Services => _host.Services;

    /// <summary>More settings of this service, for example its mail folder.</summary>
    protected virtual IEnumerable<KeyValuePair<string, string>> Settings => [];

    /// <summary>For parts that are replaced in this app.</summary>
    protected virtual void Configure(IServiceCollection services)
    {
    }

    public virtual async ValueTask InitializeAsync()
    {
        _broker = await Broker.StartAsync();
        _issuer = await TestIssuer.StartAsync();
        // Any service may have something to tell people.
        Bus = await TestBus.StartAsync(_broker.ConnectionString, [.. publishes, typeof(NoticeRaised), typeof(NoticeSettled)]);
        Deploy();
        _host = new WebApplicationFactory<TDbContext>().WithWebHostBuilder(Configure);
        _host.UseKestrel(0);
        _host.ClientOptions.AllowAutoRedirect = false;
        _host.StartServer();
    }

    // The factory's own options know the address Kestrel has taken; new ones would lead to port 80.
    public HttpClient Anonymous() => _host.CreateClient();

    public HttpClient SignedInAs(Person person)
    {
        var client = Anonymous();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", TokenFor(person));
        return client;
    }

    /// <summary>What the portal holds for someone who has signed in.</summary>
    public string TokenFor(Person person) => _issuer.TokenFor(person, name);

    /// <summary>A question to the database, for what nothing else shows.</summary>
    public async Task<T> Ask<T>(Func<TDbContext, Task<T>> question)
    {
        await using var scope = Services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<TDbContext>());
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await Bus.DisposeAsync();
        await _issuer.DisposeAsync();
        await _broker.DisposeAsync();
        TemporaryFolder.Delete(_folder);
        GC.SuppressFinalize(this);
    }

    // The real deploy step, through the program's own entry point. The command stands last: a flag would take the next word as its value.
    void Deploy()
    {
        string[] arguments = [.. AllSettings().Select(setting => $"--{setting.Key}={setting.Value}"), "--deploy"];
        Assert.Equal(0, typeof(TDbContext).Assembly.EntryPoint!.Invoke(null, [arguments]));
    }

    void Configure(IWebHostBuilder builder)
    {
        foreach (var (key, value) in AllSettings())
            builder.UseSetting(key, value);
        builder.ConfigureServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            services.ConfigureDbContext<TDbContext>(options => options.AddInterceptors(new ColumnLengths()));
            Bus.Watch(services);
            Configure(services);
        });
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Logs));
    }

    IEnumerable<KeyValuePair<string, string>> AllSettings() =>
    [
        new("environment", "Embedded"),
        // A free port each: the factory's own way to choose one does not reach a derived factory, which then takes 5000.
        new("urls", "http://127.0.0.1:0"),
        new($"ConnectionStrings:{database}", $"Data Source={Path.Combine(_folder, database)}.db"),
        new("ConnectionStrings:rabbitmq", _broker.ConnectionString),
        new("Identity:Issuer", _issuer.Address),
        new("PublicOrigin", "http://localhost:8080"),
        // At whatever time of day the tests run.
        new("Reminders:From", "00:00"),
        new("Storage:Path", Path.Combine(_folder, "storage")),
        new("DataProtection:Path", Path.Combine(_folder, "keys")),
        .. Settings,
    ];
}
