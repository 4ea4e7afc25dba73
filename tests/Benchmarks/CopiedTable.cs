using Microsoft.Data.Sqlite;

namespace Safeguarding.Benchmarks;

/// <summary>The rows of a table as they stood, and which of its columns no two rows share.</summary>
sealed class CopiedTable
{
    readonly string _table;
    readonly string[] _columns;
    readonly HashSet<string> _unique;

    CopiedTable(string file, string table, string[] columns, HashSet<string> unique, List<object[]> rows) =>
        (File, _table, _columns, _unique, Rows) = (file, table, columns, unique, rows);

    public string File { get; }

    public IReadOnlyList<object[]> Rows { get; }

    public string Insert => $"INSERT INTO \"{_table}\" ({string.Join(", ", _columns.Select(column => $"\"{column}\""))}) "
        + $"VALUES ({string.Join(", ", _columns.Select((_, place) => $"@p{place}"))})";

    public static async Task<CopiedTable> ReadAsync(string file, string table, string? where)
    {
        await using var connection = await OpenAsync(file);
        var columns = await ListAsync(connection, $"SELECT name FROM pragma_table_xinfo('{table}') WHERE hidden = 0");
        var unique = await ListAsync(connection, $"""
            SELECT name FROM pragma_table_info('{table}') WHERE pk > 0
            UNION SELECT part.name FROM pragma_index_list('{table}') AS i, pragma_index_info(i.name) AS part WHERE i."unique" = 1
            """);
        await using var select = connection.CreateCommand();
        select.CommandText = $"SELECT {string.Join(", ", columns.Select(column => $"\"{column}\""))} FROM \"{table}\" WHERE {where ?? "1"}";
        await using var reader = await select.ExecuteReaderAsync();
        var rows = new List<object[]>();
        while (await reader.ReadAsync())
        {
            var row = new object[columns.Count];
            reader.GetValues(row);
            rows.Add(row);
        }

        return new CopiedTable(file, table, [.. columns], [.. unique], rows);
    }

    public static async Task<SqliteConnection> OpenAsync(string file)
    {
        // One table after another, so that a row may come before what it belongs to.
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = SqliteOpenMode.ReadWrite,
            DefaultTimeout = 60,
            ForeignKeys = false,
        }.ToString());
        await connection.OpenAsync();
        return connection;
    }

    public bool IsUnique(int place) => _unique.Contains(_columns[place]);

    public bool IsMoment(int place) => _columns[place].EndsWith("At", StringComparison.Ordinal);

    /// <summary>Of these rows and of what they belong to.</summary>
    public IEnumerable<Guid> Ids() =>
        from row in Rows
        from place in Enumerable.Range(0, _columns.Length)
        where IsUnique(place) && Guid.TryParse(row[place] as string, out _)
        select Guid.Parse((string)row[place]);

    static async Task<List<string>> ListAsync(SqliteConnection connection, string query)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = query;
        await using var reader = await command.ExecuteReaderAsync();
        var names = new List<string>();
        while (await reader.ReadAsync())
            names.Add(reader.GetString(0));
        return names;
    }
}
