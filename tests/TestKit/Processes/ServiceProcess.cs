using System.Diagnostics;
using System.Net.Http.Headers;
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
    Broker _broker = null!;
    TestIssuer _issuer = null!;
    Process _process = null!;

    public string Folder { get; } = TemporaryFolder.New(name);

    public string Keys => Path.Combine(Folder, "keys");

    protected string Database => $"Data Source={Path.Combine(Folder, database)}.db";

    public async ValueTask InitializeAsync()
    {
        _broker = await Broker.StartAsync();
        _issuer = await TestIssuer.StartAsync();
        using var deployment = Run("--deploy");
        await deployment.WaitForExitAsync();
        Assert.Equal(0, deployment.ExitCode);
        await StartAsync();
    }

    public HttpClient SignedInAs(Person person)
    {
        var client = new HttpClient { BaseAddress = new Uri(_address), Timeout = StartLimit };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", _issuer.TokenFor(person, name));
        return client;
    }

    public async Task StartAsync()
    {
        _process = Run();
        using var http = new HttpClient { BaseAddress = new Uri(_address) };
        await Eventually.True(() => AnswersAsync(http), $"{name} answers", StartLimit);
    }

    /// <summary>Ends it at whatever instruction it is.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        await _issuer.DisposeAsync();
        await _broker.DisposeAsync();
        TemporaryFolder.Delete(Folder);
        GC.SuppressFinalize(this);
    }

    Process Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, program), .. arguments])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (setting, value) in Settings())
            start.Environment[setting] = value;
        var process = Process.Start(start)!;
        // A full pipe would halt it.
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    Dictionary<string, string> Settings() => new()
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Embedded",
        ["ASPNETCORE_URLS"] = _address,
        [$"ConnectionStrings__{database}"] = Database,
        ["ConnectionStrings__rabbitmq"] = _broker.ConnectionString,
        ["Identity__Issuer"] = _issuer.Address,
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
