using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Safeguarding.ServiceDefaults.Tests.Audit;

/// <summary>Once it is called, the next two that begin a transaction begin it together, after each has read what it needs.</summary>
sealed class Meeting : DbTransactionInterceptor
{
    static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    readonly TaskCompletionSource _both = new(TaskCreationOptions.RunContinuationsAsynchronously);
    volatile bool _called;
    int _here;

    public bool IsOver => _both.Task.IsCompleted;

    public void Call() => _called = true;

    public override async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result,
        CancellationToken ct = default)
    {
        if (!_called)
            return result;
        if (Interlocked.Increment(ref _here) == 2)
            _both.SetResult();
        await _both.Task.WaitAsync(Limit, ct);
        return result;
    }
}
