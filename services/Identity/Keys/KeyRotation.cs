using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.Identity.Keys;

/// <summary>Has the keys ready before the first request, then looks every hour whether a new one is due.</summary>
sealed class KeyRotation(WorkerContext context, KeyRing keys) : Worker(context, TimeSpan.FromHours(1))
{
    readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    // A database that is away at the start is waited for: without keys there is nothing to serve.
    public override async Task StartAsync(CancellationToken ct)
    {
        await base.StartAsync(ct);
        await _ready.Task.WaitAsync(ct);
    }

    protected override async Task<bool> RoundAsync(IServiceProvider services, CancellationToken ct)
    {
        await keys.RefreshAsync(ct);
        _ready.TrySetResult();
        return false;
    }
}
