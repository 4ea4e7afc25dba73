using System.Threading.RateLimiting;

namespace Safeguarding.Identity.SigningIn;

/// <summary>
/// A password is slow to check on purpose, so there is a bound to how many are checked
/// at once: whoever floods the sign-in page makes others who sign
/// in wait, but not the clients that ask for tokens, nor the health check.
/// </summary>
public sealed class Hashing : IDisposable
{
    // About two seconds' worth on one core; who comes later is told to come again.
    const int MaxWaiting = 8;

    readonly ConcurrencyLimiter _limiter = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = Math.Max(1, Environment.ProcessorCount - 1),
        QueueLimit = MaxWaiting,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <exception cref="HashingBusyException">Too many wait already.</exception>
    public async Task<T> RunAsync<T>(Func<T> hash, CancellationToken ct)
    {
        using var lease = await _limiter.AcquireAsync(1, ct);
        return lease.IsAcquired ? await Task.Run(hash, ct) : throw new HashingBusyException();
    }

    public void Dispose() => _limiter.Dispose();
}

/// <summary>Too many passwords are being checked at this moment.</summary>
public sealed class HashingBusyException() : Exception("Too many passwords are being checked.");
