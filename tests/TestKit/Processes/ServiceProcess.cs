using System.Net.Http.Headers;
using Safeguarding.AppHost;
using Xunit;

namespace Safeguarding.TestKit;

/// <summary>
/// One service alone as a process of its own, to be killed while it works and started again on the same data: with a SQLite file, a
/// virtual host on a real broker, and tokens of a test issuer. See <see cref="ServiceApp{TDbContext}"/> for all that is not broken.
/// </summary>
/// <param name="name">The service's name, which is also its tokens' audience.</param>
/// <param name="database">Name of its connection string.</param>
/// <param name="program">Its assembly, which stands beside the test's.</param>
public abstract class ServiceProcess(string name, string database, string program) : IAsyncLifetime
{
    static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);

    readonly string _address = $"http://127.0.0.1:{FreePort.Find()}";
    readonly DataFolder _data = DataFolder.Open(TemporaryFolder.New(name));
    Watchdog? _watchdog; // a test run that is killed leaves no service behind
    Broker? _broker;
    TestIssuer? _issuer;
    ChildProcess? _process;

    public string Folder => _data.Path;

    public string Keys => Path.Combine(Folder, "keys");

    protected string Database => $"Data Source={Path.Combine(Folder, database)}.db";

    public async ValueTask InitializeAsync()
    {
        _watchdog = new Watchdog(_data);
        _broker = await Broker.StartAsync();
        _issuer = await TestIssuer.StartAsync();
        var exitCode = await Run("deployment", "--deploy").ExitAsync();
        Assert.True(exitCode == 0, _data.LogTail("deployment"));
        await StartAsync();
    }

    public HttpClient SignedInAs(Person person)
    {
        var client = new HttpClient { BaseAddress = new Uri(_address), Timeout = StartLimit };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", _issuer!.TokenFor(person, name));
        return client;
    }

    public Task StartAsync()
    {
        Launch();
        return AnswersAsync();
    }

    /// <summary>Starts it and does not wait until it answers.</summary>
    public void Launch() => _process = Run(name);

    /// <summary>Ends it at whatever instruction it is.</summary>
    public Task KillAsync() => _process is { IsRunning: true } ? _process.KillAsync() : Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _watchdog?.Dispose();
        await (_issuer?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (_broker?.DisposeAsync() ?? ValueTask.CompletedTask);
        _data.Dispose();
        TemporaryFolder.Delete(Folder);
        GC.SuppressFinalize(this);
    }

    async Task AnswersAsync()
    {
        var process = _process!;
        using var http = new HttpClient { BaseAddress = new Uri(_address) };
        await Eventually.True(async () => !process.IsRunning || await AnswersAsync(http), $"{name} answers", StartLimit);
        Assert.True(process.IsRunning, _data.LogTail(name));
    }

    ChildProcess Run(string part, params string[] arguments) =>
        ChildProcess.Start(_data, part, ["dotnet", Path.Combine(AppContext.BaseDirectory, program), .. arguments], Settings());

    Dictionary<string, string> Settings() => new()
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Embedded",
        ["ASPNETCORE_URLS"] = _address,
        [$"ConnectionStrings__{database}"] = Database,
        ["ConnectionStrings__rabbitmq"] = _broker!.ConnectionString,
        ["Identity__Issuer"] = _issuer!.Address,
        ["PublicOrigin"] = "http://localhost:8080",
        ["Storage__Path"] = Path.Combine(Folder, "storage"),
        ["DataProtection__Path"] = Keys,
    };

    static async Task<bool> AnswersAsync(HttpClient http)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri("/health", UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
