using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Safeguarding.ServiceDefaults.Data;

/// <summary>
/// Lets SQLite itself wait for another writer. It looks again after one millisecond, then after some more; the provider,
/// when it has to wait, sleeps 150 milliseconds each time and holds a thread while it does.
/// </summary>
sealed class SqliteWaiting : DbConnectionInterceptor
{
    // Callers give up after ten seconds: before that they are told that nothing was stored.
    const int Seconds = 8;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        var sqlite = (SqliteConnection)connection;
        // Not as a PRAGMA: EF Core opens the connection for every query, and that would be a second one each time.
        raw.sqlite3_busy_timeout(sqlite.Handle, Seconds * 1_000);
        sqlite.DefaultTimeout = Seconds; // or the provider would begin the wait anew until its own thirty are over
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken ct = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
