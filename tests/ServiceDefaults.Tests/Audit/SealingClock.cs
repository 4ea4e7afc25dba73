using Microsoft.Extensions.Time.Testing;
using Safeguarding.TestKit;

namespace Safeguarding.ServiceDefaults.Tests.Audit;

/// <summary>Time that passes as a test says: nobody waits ten seconds for each seal.</summary>
sealed class SealingClock : FakeTimeProvider
{
    static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    public SealingClock()
        : base(TimeProvider.System.GetUtcNow())
    {
    }

    /// <summary>Lets one interval of the sealer after the other pass.</summary>
    public Task UntilAsync(Func<Task<bool>> condition, string what) => Eventually.True(() =>
    {
        Advance(Interval);
        return condition();
    }, what);
}
