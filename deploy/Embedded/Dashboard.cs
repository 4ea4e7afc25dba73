using System.Diagnostics;
using System.Net.Sockets;

namespace Safeguarding.Embedded;

/// <summary>The Aspire dashboard beside an embedded run (--dashboard): traces, metrics and logs of every service on one page.</summary>
sealed class Dashboard(DataFolder data, Ports ports)
{
    const string Package = "@microsoft/aspire-cli-linux-x64";
    const string Version = "13.5.4";

    ChildProcess? _process;

    string Address => $"http://localhost:{ports.Dashboard}";

    public async Task StartAsync(CancellationToken cancellation)
    {
        var tools = data.Folder("tools", "aspire");
        var program = Path.Combine(tools, "node_modules", Package, "bin", "aspire");
        if (!File.Exists(program))
            await FetchAsync(tools, cancellation);
        _process = ChildProcess.Start(data, "dashboard", new Command(program, "dashboard", "run", "--nologo", "--non-interactive", "--allow-anonymous",
            "--frontend-url", Address,
            "--otlp-grpc-url", $"http://127.0.0.1:{ports.Telemetry}",
            "--otlp-http-url", $"http://127.0.0.1:{ports.TelemetryOverHttp}")
        {
            Environment = new Dictionary<string, string> { ["HOME"] = tools, ["ASPIRE_CLI_TELEMETRY_OPTOUT"] = "true" },
        });
        while (!await AnswersAsync(cancellation))
        {
            if (!_process.IsRunning)
                throw new StartException($"The dashboard ended with {_process.ExitCode}; its words are in {data.LogFile("dashboard")}.");
            await Task.Delay(100, cancellation);
        }
    }

    public Task StopAsync() => _process?.StopAsync(TimeSpan.FromSeconds(5)) ?? Task.CompletedTask;

    static async Task FetchAsync(string folder, CancellationToken cancellation)
    {
        Console.WriteLine($"Fetching the Aspire dashboard (npm {Package}, 127 MB)");
        var npm = new ProcessStartInfo("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--silent", "--prefix", folder, $"{Package}@{Version}"]);
        using var install = Process.Start(npm)!;
        await install.WaitForExitAsync(cancellation);
        if (install.ExitCode != 0)
            throw new StartException($"npm could not fetch {Package}: go on without --dashboard.");
    }

    async Task<bool> AnswersAsync(CancellationToken cancellation)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync("localhost", ports.Dashboard, cancellation);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
