using System.Threading.Channels;

namespace Safeguarding.ServiceDefaults.Messaging;

/// <summary>Wakes this instance's relay right after a save; other instances find the row by looking.</summary>
public sealed class OutboxSignal<TDbContext>
{
    readonly Channel<bool> _saved = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Set() => _saved.Writer.TryWrite(true);

    /// <summary>Returns at the next save, or after <paramref name="patience"/>.</summary>
    public async Task WaitAsync(TimeSpan patience, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(patience);
        try
        {
            await _saved.Reader.ReadAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            // Nothing was saved here meanwhile: look anyway.
        }
    }
}
