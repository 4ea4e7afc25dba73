namespace Safeguarding.Identity.Mail;

/// <summary>Wakes the workers that send mail, so that a person need not wait for their next round.</summary>
public sealed class MailSignal
{
    TaskCompletionSource _next = New();

    /// <summary>Ends when set; taken before looking what is due, so that nothing set meanwhile is missed.</summary>
    public Task Next => _next.Task;

    public void Set() => Interlocked.Exchange(ref _next, New()).TrySetResult();

    static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
