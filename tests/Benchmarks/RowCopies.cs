using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Safeguarding.Benchmarks;

/// <summary>
/// Multiplies the rows of databases that are in use. The same row becomes the same copy in every one of them, with an id and unique values
/// of its own, a few minutes before the one it was made from.
/// </summary>
sealed class RowCopies
{
    const int ACommit = 5_000;
    static readonly TimeSpan Apart = TimeSpan.FromMinutes(7);
    readonly List<CopiedTable> _tables = [];
    readonly HashSet<Guid> _ids = [];

    /// <param name="where">Which rows, by an SQL condition; all if there is none.</param>
    public async Task AddAsync(string file, string table, string? where = null)
    {
        var copied = await CopiedTable.ReadAsync(file, table, where);
        _tables.Add(copied);
        _ids.UnionWith(copied.Ids());
    }

    /// <summary>Makes copies <paramref name="first"/> to <paramref name="last"/> of every row.</summary>
    public async Task MakeAsync(int first, int last)
    {
        foreach (var table in _tables)
            await MakeAsync(table, first, last);
    }

    async Task MakeAsync(CopiedTable table, int first, int last)
    {
        await using var connection = await CopiedTable.OpenAsync(table.File);
        await using var insert = connection.CreateCommand();
        insert.CommandText = table.Insert;
        foreach (var rows in Numbers(first, last).SelectMany(number => table.Rows.Select(row => Copy(table, row, number))).Chunk(ACommit))
        {
            // The services write as well: nobody waits for long.
            await using var transaction = (SqliteTransaction)await connection.BeginTransactionAsync();
            insert.Transaction = transaction;
            foreach (var row in rows)
            {
                insert.Parameters.Clear();
                insert.Parameters.AddRange(row.Select((value, place) => new SqliteParameter($"@p{place}", value)));
                await insert.ExecuteNonQueryAsync();
            }

            await transaction.CommitAsync();
        }
    }

    IEnumerable<object> Copy(CopiedTable table, object[] row, int number) => row.Select((value, place) => value switch
    {
        string text when Guid.TryParse(text, out var id) => _ids.Contains(id) ? IdOf(id, number) : text,
        string text when table.IsUnique(place) => text + number.ToString("X7", CultureInfo.InvariantCulture),
        string text when table.IsMoment(place) => Moved(text, number),
        _ => value,
    });

    static IEnumerable<int> Numbers(int first, int last) => Enumerable.Range(first, last - first + 1);

    static string IdOf(Guid id, int number)
    {
        var bytes = id.ToByteArray();
        BitConverter.TryWriteBytes(bytes, BitConverter.ToInt32(bytes) ^ number);
        return new Guid(bytes).ToString().ToUpperInvariant();
    }

    static string Moved(string text, int number) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, out var moment)
            ? (moment - number * Apart).ToString("yyyy-MM-dd HH:mm:ss.fffffff", CultureInfo.InvariantCulture)
            : text;
}
