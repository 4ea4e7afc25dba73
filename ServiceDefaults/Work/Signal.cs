namespace Safeguarding.ServiceDefaults.Work;

/// <summary>Wakes the workers of this instance before their interval ends. Those of other instances find the work by looking.</summary>
public abstract class Signal
{
    TaskCompletionSource _next = New();

    /// <summary>Ends when set; taken before looking for work, so that nothing set meanwhile is missed.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    public void Set() => Interlocked.Exchange(ref _next, New()).TrySetResult();

    static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

/// <summary>Set after a save that may have made work out of rows of <typeparamref name="TRow"/>.</summary>
public sealed class Signal<TRow> : Signal;
