using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Safeguarding.Dissemination.Search;

/// <summary>
/// The hits of one search as the chosen facets leave them: a page of them, their number, and what every facet would give.
/// </summary>
sealed class NarrowedHits(SqliteConnection index, IReadOnlyDictionary<string, IReadOnlyList<string>> chosen)
{
    public IReadOnlyList<(long Number, double Rank, Guid Id)> Page(SearchCursor? after, int limit)
    {
        var further = after is null ? "" : " AND (h.rank, h.id) > ($rank, $id)";
        var (filter, values) = Filter(except: null);
        return index.Rows(
            $"SELECT h.number, h.rank, h.id FROM hit h WHERE {filter}{further} ORDER BY h.rank, h.id LIMIT $limit",
            row => (row.GetInt64(0), row.GetDouble(1), Guid.Parse(row.GetString(2))),
            [.. values, ("$limit", limit), ("$rank", after?.Rank), ("$id", after is null ? null : IndexWriter.Key(after.Id))]).ToList();
    }

    public int Total()
    {
        var (filter, values) = Filter(except: null);
        return (int)index.Scalar($"SELECT count(*) FROM hit h WHERE {filter}", values);
    }

    /// <summary>
    /// Counts by kind, most frequent first. A kind's own choice does not narrow its own counts: one sees what its other values would give.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<(string Code, int Count)>> Counts()
    {
        var counts = Count(except: null, kinds: "1").Where(row => !chosen.ContainsKey(row.Kind)).ToList();
        foreach (var kind in chosen.Keys)
            counts.AddRange(Count(except: kind, kinds: $"f.kind = {Quoted(kind)}"));
        return counts.GroupBy(row => row.Kind).ToDictionary(
            kind => kind.Key, kind => (IReadOnlyList<(string, int)>)[.. kind.Select(row => (row.Code, row.Count))]);
    }

    List<(string Kind, string Code, int Count)> Count(string? except, string kinds)
    {
        var (filter, values) = Filter(except);
        return index.Rows(
            $"""
            SELECT f.kind, f.code, count(*) FROM hit h JOIN facet f ON f.number = h.number
            WHERE {kinds} AND {filter} GROUP BY f.kind, f.code ORDER BY count(*) DESC, f.code
            """,
            row => (row.GetString(0), row.GetString(1), row.GetInt32(2)), values).ToList();
    }

    (string Sql, IReadOnlyList<(string Name, object? Value)> Values) Filter(string? except)
    {
        var values = new List<(string Name, object? Value)>();
        var kinds = chosen.Where(choice => choice.Key != except).Select(choice =>
        {
            var names = choice.Value.Select(code =>
            {
                values.Add((string.Create(CultureInfo.InvariantCulture, $"$code{values.Count}"), code));
                return values[^1].Name;
            }).ToList();
            return $"EXISTS (SELECT 1 FROM facet f WHERE f.number = h.number AND f.kind = {Quoted(choice.Key)} "
                + $"AND f.code IN ({string.Join(", ", names)}))";
        }).ToList();
        return (kinds.Count == 0 ? "1" : string.Join(" AND ", kinds), values);
    }

    // One of the names of Facet, never what somebody typed.
    static string Quoted(string kind) => Facet.All.Contains(kind) ? $"'{kind}'" : throw new ArgumentOutOfRangeException(nameof(kind));
}
