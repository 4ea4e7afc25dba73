using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Safeguarding.ServiceDefaults.Data;

/// <summary>
/// Lets SQLite itself wait for another writer. It looks again after one millisecond, then after some more; the provider,
/// when it has to wait, sleeps 150 milliseconds each time and holds a thread while it does.
/// </summary>
sealed class SqliteWaiting : DbConnectionInterceptor
{
    const string Wait = "PRAGMA busy_timeout = 30000"; // milliseconds; the provider's own default

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Wait;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Wait;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
