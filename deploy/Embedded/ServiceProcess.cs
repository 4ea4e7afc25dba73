using System.Globalization;

namespace Safeguarding.Embedded;

/// <summary>One service: its settings, its deploy step, and the process that is started again whenever it dies.</summary>
sealed class ServiceProcess(string name, string project, DataFolder data, Ports ports)
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);
    static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(5) };

    readonly string _assembly = Checkout.Assembly(project);
    readonly Dictionary<string, string> _settings = [];
    ChildProcess? _process;

    public string Name => name;
    public string Address => $"http://{ListensOn}:{ports.Of(name)}";

    string ListensOn => name == "portal" ? "localhost" : "127.0.0.1";

    public ServiceProcess WithDatabase() =>
        With($"ConnectionStrings__{name}-db", $"Data Source={Path.Combine(data.Folder("databases"), name + ".db")}");

    public ServiceProcess With(string setting, string value)
    {
        _settings[setting] = value;
        return this;
    }

    /// <summary>Migrations, exchanges, queues and first rows: done for every service before any of them starts.</summary>
    public async Task DeployAsync(CancellationToken cancellation)
    {
        var step = ChildProcess.Start(data, name + "-deploy", ProgramWith("--deploy"));
        try
        {
            await step.WaitForExitAsync(cancellation);
        }
        finally
        {
            await step.StopAsync(Patience);
        }
        if (step.ExitCode != 0)
            throw new StartException($"The deploy step of {name} ended with {step.ExitCode}:\n{LogTail(name + "-deploy")}");
    }

    /// <summary>Runs the service until cancelled, then stops it.</summary>
    public async Task KeepRunningAsync(CancellationToken cancellation)
    {
        for (var failures = 0; !cancellation.IsCancellationRequested; failures++)
        {
            var started = TimeProvider.System.GetTimestamp();
            _process = ChildProcess.Start(data, name, ProgramWith());
            await _process.WaitForExitAsync(cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (cancellation.IsCancellationRequested)
                break;
            if (TimeProvider.System.GetElapsedTime(started) > TimeSpan.FromMinutes(1))
                failures = 0;
            var pause = TimeSpan.FromSeconds(Math.Min(0.5 * Math.Pow(2, failures), 15));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} ended with {_process.ExitCode}; started again in {pause.TotalSeconds:0.#} s."));
            await Task.Delay(pause, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        await (_process?.StopAsync(Patience) ?? Task.CompletedTask);
    }

    public async Task<bool> IsHealthyAsync(CancellationToken cancellation)
    {
        try
        {
            using var answer = await Http.GetAsync(new Uri(Address + "/health"), cancellation);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception down) when (down is HttpRequestException || down is TaskCanceledException && !cancellation.IsCancellationRequested)
        {
            return false;
        }
    }

    public string LogTail(string log) =>
        string.Join('\n', File.ReadLines(data.LogFile(log)).TakeLast(20).Append($"(whole log: {data.LogFile(log)})"));

    Command ProgramWith(params string[] arguments) => new(Checkout.Dotnet, [_assembly, .. arguments])
    {
        WorkingFolder = Checkout.ProjectFolder(project), // the content root: wwwroot and settings lie there
        Environment = new Dictionary<string, string>(_settings) { ["ASPNETCORE_URLS"] = Address },
    };
}
