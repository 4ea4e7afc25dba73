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
    const int Milliseconds = 30_000; // the provider's own default

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) =>
        // Not as a PRAGMA: EF Core opens the connection for every query, and that would be a second one each time.
        raw.sqlite3_busy_timeout(((SqliteConnection)connection).Handle, Milliseconds);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken ct = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
