using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Safeguarding.ServiceDefaults.Work;

/// <summary>
/// Whether it was the database that failed: away, locked, full, out of connections, or tried in vain as often as is worth while.
/// </summary>
public static class DatabaseTrouble
{
    // The driver's own words for a pool without a free connection, or a connection that broke meanwhile.
    const string Driver = "Microsoft.Data.SqlClient";

    public static bool Is(Exception exception) => exception switch
    {
        DbException or DbUpdateException or RetryLimitExceededException or TimeoutException => true,
        InvalidOperationException { Source: Driver } => true,
        OperationCanceledException => false,
        AggregateException many => many.InnerExceptions.Any(Is),
        _ => exception.InnerException is { } inner && Is(inner),
    };
}
