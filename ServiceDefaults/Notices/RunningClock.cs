using Safeguarding.Contracts.Notices;

namespace Safeguarding.ServiceDefaults.Notices;

/// <summary>A deadline that is not met yet.</summary>
/// <param name="StartedOn">The day it began to run.</param>
/// <param name="DueOn">The last day.</param>
/// <param name="Of">What is told of it; its id is made for each stage.</param>
public sealed record RunningClock(DateOnly StartedOn, DateOnly DueOn, NoticeRaised Of)
{
    /// <summary>The reminder of a stage. A deadline that moves has its stages anew.</summary>
    public NoticeRaised At(string stage, DateTime now) => Of with
    {
        NoticeId = NoticeIds.Of("reminder", Of.MatterId, DueOn, stage),
        DueOn = DueOn,
        RaisedAt = now,
    };
}
