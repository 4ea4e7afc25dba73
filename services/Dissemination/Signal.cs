using System.Threading.Channels;

namespace Safeguarding.Dissemination;

/// <summary>Wakes a worker of this instance before its patience ends.</summary>
public abstract class Signal
{
    readonly Channel<bool> _set = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Set() => _set.Writer.TryWrite(true);

    /// <summary>Returns when set, or after <paramref name="patience"/>.</summary>
    public async Task WaitAsync(TimeSpan patience, CancellationToken stoppingToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        limit.CancelAfter(patience);
        Task set = _set.Reader.ReadAsync(limit.Token).AsTask();
        await set.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
