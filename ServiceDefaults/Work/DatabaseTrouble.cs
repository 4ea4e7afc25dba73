using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
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

    // Busy, locked, an I/O error, a full disk, a file that cannot be opened.
    static readonly int[] SqliteAway = [5, 6, 10, 13, 14];

    // From here on SQL Server speaks of itself and of the connection, below of what it was asked.
    const int SqlServerAway = 17;
    const int SqlServerTimeout = -2;

    // A text longer than its column, which is our own fault and no less of one the next time.
    static readonly int[] SqlServerTooLong = [2628, 8152];

    public static bool Is(Exception exception) => exception switch
    {
        SqlException { Number: var number } when SqlServerTooLong.Contains(number) => false,
        DbUpdateException { InnerException: SqlException sql } => Is(sql),
        DbException or DbUpdateException or RetryLimitExceededException or TimeoutException => true,
        InvalidOperationException { Source: Driver } => true,
        OperationCanceledException => false,
        AggregateException many => many.InnerExceptions.Any(Is),
        _ => exception.InnerException is { } inner && Is(inner),
    };

    /// <summary>Whether anything else would have failed there as well: it works once the database is back.</summary>
    public static bool IsAway(Exception exception) => exception switch
    {
        SqliteException sqlite => SqliteAway.Contains(sqlite.SqliteErrorCode),
        SqlException sql => sql.Class >= SqlServerAway || sql.Number == SqlServerTimeout,
        RetryLimitExceededException or TimeoutException => true,
        InvalidOperationException { Source: Driver } => true,
        _ => exception.InnerException is { } inner && IsAway(inner),
    };
}
