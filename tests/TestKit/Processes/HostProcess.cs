using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using Safeguarding.AppHost;

namespace Safeguarding.TestKit;

/// <summary>The AppHost as a process, with all it has said.</summary>
public sealed class HostProcess : IDisposable
{
    static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(5);
    static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(40);

    readonly StringBuilder _output = new();
    readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly Process _process;

    HostProcess(ProcessStartInfo start)
    {
        _process = new Process { StartInfo = start };
        // Read for its whole life: a full pipe would halt it.
        _process.OutputDataReceived += Read;
        _process.ErrorDataReceived += Read;
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public string Output
    {
        get
        {
            lock (_output)
                return _output.ToString();
        }
    }

    public int Pid => _process.Id;

    public bool IsRunning => !_process.HasExited;

    /// <summary>Starts the host and returns when it is ready.</summary>
    /// <exception cref="InvalidOperationException">It ended, or was not ready in time; the message holds what it said.</exception>
    public static async Task<HostProcess> StartAsync(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        // As ./run does: a test run in the background would hand its deaf ear for Ctrl-C down.
        var start = new ProcessStartInfo("env", ["--default-signal=INT", Checkout.Dotnet, Checkout.HostAssembly, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        var host = new HostProcess(start);
        await Task.WhenAny(host._ready.Task, host._process.WaitForExitAsync(), Task.Delay(StartLimit));
        if (host._ready.Task.IsCompleted)
            return host;
        if (host.IsRunning)
            host._process.Kill();
        await host._process.WaitForExitAsync();
        throw new InvalidOperationException($"The host did not become ready (exit code {host._process.ExitCode}). It said:\n{host.Output}");
    }

    /// <summary>Asks it to stop, by SIGTERM unless another signal is named; returns the exit code.</summary>
    public async Task<int> StopAsync(PosixSignal signal = PosixSignal.SIGTERM)
    {
        Signals.Send(_process.Id, signal);
        await _process.WaitForExitAsync().WaitAsync(StopLimit);
        return _process.ExitCode;
    }

    /// <summary>Ends the host so that it can stop nothing of what it has started.</summary>
    public async Task KillAsync()
    {
        Signals.SendKill(_process.Id);
        await _process.WaitForExitAsync();
    }

    public void Dispose() => _process.Dispose();

    void Read(object sender, DataReceivedEventArgs line)
    {
        lock (_output)
            _output.AppendLine(line.Data);
        if (line.Data?.StartsWith("Ready: ", StringComparison.Ordinal) == true)
            _ready.TrySetResult();
    }
}
