using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Safeguarding.ServiceDefaults.Data;

/// <summary>
/// Keeps a context's connection open from its first query until its request, message or round is over. By itself EF Core opens and closes
/// it around every query.
/// </summary>
sealed class KeptConnection : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        // EF Core counts who has it open, and the context's end ends them all. Its connections for other purposes stay as they are.
        if (eventData.Context?.Database is { } database && database.GetDbConnection() == connection)
            database.OpenConnection();
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken ct = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
