namespace Safeguarding.Identity.Mail;

/// <summary>Wakes the worker that sends invitations, so that a person need not wait for its next round.</summary>
public sealed class InvitationSignal : IDisposable
{
    readonly SemaphoreSlim _set = new(0, 1);

    public void Set()
    {
        try
        {
            _set.Release();
        }
        catch (SemaphoreFullException)
        {
            // Set already, and one waking sends all that is due.
        }
    }

    /// <summary>Returns when set, or after the given time.</summary>
    public Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken) => _set.WaitAsync(atMost, cancellationToken);

    public void Dispose() => _set.Dispose();
}
