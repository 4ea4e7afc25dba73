using Safeguarding.ServiceDefaults.Deployment;

namespace Safeguarding.Portal;

/// <summary>Which day the services live through while a demo year is being filled; pages themselves stay on today.</summary>
public sealed class DemoDate(IConfiguration configuration) : IDisposable
{
    readonly DemoClock? _clock = configuration[DemoClock.Setting] is { Length: > 0 } path ? DemoClock.Open(path) : null;

    /// <summary>Null when that is today.</summary>
    public DateTime? LivedThrough => _clock is { } clock && clock.Offset != TimeSpan.Zero ? clock.GetUtcNow().UtcDateTime : null;

    public void Dispose() => _clock?.Dispose();
}
