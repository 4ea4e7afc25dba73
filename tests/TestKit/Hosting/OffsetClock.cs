namespace Safeguarding.TestKit;

/// <summary>The machine's time, moved: timers go on in real time, only the date reads differently.</summary>
public sealed class OffsetClock : TimeProvider
{
    public TimeSpan Offset { get; set; }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Offset;
}
