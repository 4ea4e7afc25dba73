using Safeguarding.Demo.Api;

namespace Safeguarding.Demo.Steps;

/// <summary>
/// One thing that somebody does through the public API at a moment of the year. It looks first whether it was done before, so that a year
/// that was interrupted can be gone on with.
/// </summary>
/// <param name="At">When (UTC).</param>
/// <param name="Thread">Steps of one thread are done one after the other; those of different threads beside each other.</param>
abstract record Step(DateTime At, Guid Thread)
{
    /// <summary>
    /// Whether the hours must stand still while it is done. The search index goes back five minutes for what is saved late, which an hour
    /// that passes in a moment would outrun.
    /// </summary>
    public virtual bool StopsTheClock => false;

    /// <summary>Returns when what it set off has arrived wherever it is told.</summary>
    public abstract Task DoAsync(Platform platform, CancellationToken ct);
}
