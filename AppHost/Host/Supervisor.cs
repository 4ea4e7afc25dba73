using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;

namespace Safeguarding.AppHost;

/// <summary>Watches the parts: says when all are ready, why a start failed, and starts again what ends.</summary>
sealed class Supervisor(IServiceProvider services, Run run)
{
    const int MaxEndsBeforeReady = 3;
    static readonly TimeSpan MaxPause = TimeSpan.FromSeconds(4);
    static readonly TimeSpan Steady = TimeSpan.FromMinutes(1);
    static readonly TimeSpan StartTimeout = TimeSpan.FromMinutes(3);

    readonly ResourceNotificationService _resources = services.GetRequiredService<ResourceNotificationService>();
    readonly ResourceCommandService _commands = services.GetRequiredService<ResourceCommandService>();
    readonly DistributedApplicationModel _model = services.GetRequiredService<DistributedApplicationModel>();
    readonly ConcurrentDictionary<string, string?> _states = new();
    readonly ConcurrentDictionary<string, ResourceEvent> _lastEnds = new();
    readonly Dictionary<string, int> _ends = [];
    volatile bool _ready;

    /// <exception cref="StartException">A part is not healthy in time.</exception>
    public async Task WaitUntilReadyAsync(CancellationToken ct)
    {
        foreach (var part in _model.Resources.Where(IsKept))
        {
            try
            {
                await _resources.WaitForResourceHealthyAsync(part.Name, ct).WaitAsync(StartTimeout, ct);
            }
            catch (TimeoutException)
            {
                throw new StartException(
                    $"{part.Name} is not ready after {StartTimeout.TotalMinutes} minutes:\n{run.Data.LogTail(part.Name)}");
            }
        }

        _ready = true;
    }

    /// <summary>Runs until cancelled.</summary>
    /// <exception cref="StartException">A deploy step failed, or a part ends again and again before all were ready.</exception>
    public async Task WatchAsync(CancellationToken ct)
    {
        await foreach (var change in _resources.WatchAsync(ct))
        {
            var (name, state) = (change.Resource.Name, change.Snapshot.State?.Text);
            var before = _states.GetValueOrDefault(name);
            _states[name] = state;
            if (state == before || !KnownResourceStates.TerminalStates.Contains(state))
                continue;
            if (change.Resource.Annotations.OfType<ServiceProgram>().Any() && !IsKept(change.Resource) && change.Snapshot.ExitCode != 0)
                throw new StartException($"{name} ended with {change.Snapshot.ExitCode}:\n{run.Data.LogTail(name)}");
            // Whoever stopped it by hand, on the dashboard, starts it again there.
            if (IsKept(change.Resource) && before != KnownResourceStates.Stopping)
                _ = StartAgainAsync(change, CountEnd(change), ct);
        }
    }

    int CountEnd(ResourceEvent end)
    {
        var name = end.Resource.Name;
        var ends = end.Snapshot.StopTimeStamp - end.Snapshot.StartTimeStamp > Steady ? 1 : _ends.GetValueOrDefault(name) + 1;
        if (!_ready && ends == MaxEndsBeforeReady)
            throw new StartException($"{name} ended {ends} times, at last with {end.Snapshot.ExitCode}:\n{run.Data.LogTail(name)}");
        _lastEnds[name] = end;
        return _ends[name] = ends;
    }

    async Task StartAgainAsync(ResourceEvent end, int ends, CancellationToken ct)
    {
        var (part, why) = (end.Resource, $"ended with {end.Snapshot.ExitCode}");
        for (var tries = ends; ; tries++)
        {
            var pause = TimeSpan.FromSeconds(Math.Min(0.25 * Math.Pow(2, tries), MaxPause.TotalSeconds));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{part.Name} {why}; started again in {pause.TotalSeconds:0.#} s."));
            await Task.Delay(pause, ct);
            if (!IsWaiting(end) || (await _commands.ExecuteCommandAsync(part, KnownResourceCommands.StartCommand, ct)).Success)
                return;
            why = "did not start";
        }
    }

    // Not if it runs, whoever started it, or ended once more, which has its own tries.
    bool IsWaiting(ResourceEvent end) =>
        _lastEnds.GetValueOrDefault(end.Resource.Name) == end
        && _states.GetValueOrDefault(end.Resource.Name) != KnownResourceStates.Running;

    static bool IsKept(IResource resource) => resource.Annotations.OfType<KeptRunning>().Any();
}
