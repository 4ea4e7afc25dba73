using Microsoft.Data.Sqlite;
using Safeguarding.TestKit;

namespace Safeguarding.Failure.Tests;

/// <summary>The database of one service, from outside: to look at what nothing else shows, and to take it away.</summary>
static class Database
{
    public static async Task<bool> IsEmptyAsync(Platform platform, string service, string rows)
    {
        await using var connection = await OpenAsync(platform, service, SqliteOpenMode.ReadOnly);
        return (long)(await ExecuteAsync(connection, $"SELECT COUNT(*) FROM {rows}"))! == 0;
    }

    /// <summary>Nobody else can write to it until the answer is disposed of.</summary>
    public static async Task<IAsyncDisposable> TakeAwayAsync(Platform platform, string service)
    {
        var connection = await OpenAsync(platform, service, SqliteOpenMode.ReadWrite);
        await ExecuteAsync(connection, "BEGIN EXCLUSIVE");
        return connection;
    }

    static async Task<SqliteConnection> OpenAsync(Platform platform, string service, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection($"Data Source={platform.DatabaseOf(service)};Mode={mode};Pooling=False");
        await connection.OpenAsync();
        return connection;
    }

    static async Task<object?> ExecuteAsync(SqliteConnection connection, string text)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = text;
        return await command.ExecuteScalarAsync();
    }
}
