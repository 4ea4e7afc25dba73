using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Safeguarding.Dissemination.Search;

/// <summary>Asks the index. Everything of one search is read in one transaction, so that counts, facets and rows agree.</summary>
public sealed class LessonSearch(LibraryIndex index)
{
    // A word in the title says most about a lesson, then what was found and should improve.
    const string Rank = "bm25(words, 10, 4, 2, 4, 3)";

    // CROSS JOIN keeps the order of reading: the hits, then each one's row.
    const string Hits = "FROM words w CROSS JOIN lesson l ON l.number = w.rowid WHERE w.words MATCH $match";

    const string RankOfOne = $"SELECT {Rank} FROM words w WHERE w.words MATCH $match AND w.rowid = (SELECT number FROM lesson WHERE id = $id)";

    public FoundLessons Find(LessonQuery query)
    {
        using var connection = index.Open();
        using var transaction = connection.BeginTransaction(deferred: true);
        var tally = FacetTally.For(connection, query);
        var best = new BestHits(Now(connection, query), query.Limit + 1);
        using (var command = Looking(connection, query))
            Look(command, tally, best);

        var page = best.InOrder();
        var shown = page.Take(query.Limit).ToList();
        return new FoundLessons(
            shown.ConvertAll(hit => HitReader.Read(connection, query.Match, hit.Number)),
            page.Count > query.Limit ? new SearchCursor(shown[^1].Rank, shown[^1].Id) : null,
            tally.Total,
            tally.Counts());
    }

    // Every lesson that came in since the page before has shifted all ranks a little: the next page begins behind the same lesson, not the same number.
    static SearchCursor? Now(SqliteConnection connection, LessonQuery query) =>
        query is { Match: { } match, After: { } after, Order: HitOrder.BestMatch }
            ? connection.Rows(RankOfOne, row => after with { Rank = row.GetDouble(0) }, ("$match", match), ("$id", IndexWriter.Key(after.Id))).SingleOrDefault(after)
            : query.After;

    // Lowest first.
    static SqliteCommand Looking(SqliteConnection connection, LessonQuery query)
    {
        var order = query switch
        {
            { Order: HitOrder.Oldest } => "l.published",
            { Order: HitOrder.Newest } or { Match: null } => "-l.published",
            _ => Rank,
        };
        return query.Match is null
            ? connection.Command($"SELECT l.number, {order}, l.facets, l.id FROM lesson l")
            : connection.Command($"SELECT l.number, {order}, l.facets, l.id {Hits}", ("$match", query.Match));
    }

    static void Look(SqliteCommand command, FacetTally tally, BestHits best)
    {
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            // Read in place: a broad search passes the whole library by.
            var facets = MemoryMarshal.Cast<byte, int>(raw.sqlite3_column_blob(reader.Handle, 2));
            var rank = reader.GetDouble(1);
            if (tally.Count(facets) && best.MayHold(rank))
                best.Offer(reader.GetInt64(0), rank, reader.GetString(3));
        }
    }
}
