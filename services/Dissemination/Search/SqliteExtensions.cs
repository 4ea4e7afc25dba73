using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Safeguarding.Dissemination.Search;

static class SqliteExtensions
{
    public static SqliteCommand Command(
        this SqliteConnection connection, string sql, params IEnumerable<(string Name, object? Value)> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }

    public static void Run(this SqliteConnection connection, string sql, params IEnumerable<(string Name, object? Value)> parameters)
    {
        using var command = connection.Command(sql, parameters);
        command.ExecuteNonQuery();
    }

    public static long Scalar(this SqliteConnection connection, string sql, params IEnumerable<(string Name, object? Value)> parameters)
    {
        using var command = connection.Command(sql, parameters);
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    public static string? ScalarText(this SqliteConnection connection, string sql)
    {
        using var command = connection.Command(sql);
        return command.ExecuteScalar() as string;
    }

    public static IEnumerable<T> Rows<T>(
        this SqliteConnection connection, string sql, Func<SqliteDataReader, T> read,
        params IEnumerable<(string Name, object? Value)> parameters)
    {
        using var command = connection.Command(sql, parameters);
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return read(reader);
    }
}
