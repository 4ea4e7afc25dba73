using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Safeguarding.Contracts.Dissemination;

namespace Safeguarding.Dissemination.Search;

/// <summary>Asks the index. Everything of one search is read in one transaction, so that counts, facets and rows agree.</summary>
public sealed class LessonSearch(LibraryIndex index)
{
    // A word in the title says most about a lesson, then what was found and should improve.
    const string Rank = "bm25(words, 10, 4, 2, 4, 3)";

    const string Lesson = "SELECT l.id, l.slug, l.source, l.area, l.published, l.themes";
    const string From = "FROM words w JOIN lesson l ON l.number = w.rowid WHERE w.rowid = $number";

    static readonly string Marked =
        $"{Lesson}, highlight(words, 0, char(2), char(3)), {Snippet(1)}, {Snippet(2)}, {Snippet(3)} {From} AND w.words MATCH $match";

    public FoundLessons Find(LessonQuery query)
    {
        using var connection = index.Open();
        using var transaction = connection.BeginTransaction(deferred: true);
        KeepHits(connection, query);
        var hits = new NarrowedHits(connection, query.Chosen);
        var page = hits.Page(Moved(connection, query), query.Limit + 1);
        var shown = page.Take(query.Limit).ToList();
        return new FoundLessons(
            shown.ConvertAll(hit => Read(connection, query.Match, hit.Number)),
            page.Count > query.Limit ? new SearchCursor(shown[^1].Rank, shown[^1].Id) : null,
            hits.Total(),
            hits.Counts());
    }

    // All hits of the words, before any narrowing: every count starts from them. Lowest rank first. The table goes with the transaction.
    static void KeepHits(SqliteConnection connection, LessonQuery query)
    {
        var order = query switch
        {
            { Order: HitOrder.Oldest } => "l.published",
            { Order: HitOrder.Newest } or { Match: null } => "-l.published",
            _ => Rank,
        };
        var hits = query.Match is null
            ? "lesson l WHERE 1"
            : "words w CROSS JOIN lesson l ON l.number = w.rowid WHERE w.words MATCH $match";
        var without = query.Without is null ? "" : " AND l.id NOT IN (SELECT value FROM json_each($without))";
        connection.Run("CREATE TEMP TABLE hit(number INTEGER PRIMARY KEY, rank REAL NOT NULL, id TEXT NOT NULL);");
        connection.Run($"INSERT INTO hit SELECT l.number, {order}, l.id FROM {hits}{without}",
            ("$match", query.Match), ("$without", JsonSerializer.Serialize(query.Without?.Select(IndexWriter.Key))));
    }

    // Every lesson that came in since the page before has shifted all ranks a little: the next page begins behind the same lesson, not
    // the same number.
    static SearchCursor? Moved(SqliteConnection connection, LessonQuery query) => query is { After: { } after, Order: HitOrder.BestMatch }
        ? connection.Rows(
            "SELECT rank FROM hit WHERE id = $id", row => after with { Rank = row.GetDouble(0) }, ("$id", IndexWriter.Key(after.Id)))
            .SingleOrDefault(after)
        : query.After;

    // Marking is dear, so only the rows shown are marked.
    static FoundLesson Read(SqliteConnection connection, string? match, long number) => match is null
        ? connection.Rows($"{Lesson}, w.title, w.finding, '', '' {From}", Read, ("$number", number)).Single()
        : connection.Rows(Marked, Read, ("$number", number), ("$match", match)).Single();

    static string Snippet(int column) =>
        string.Create(CultureInfo.InvariantCulture, $"snippet(words, {column}, char(2), char(3), '…', 40)");

    static FoundLesson Read(SqliteDataReader row) => new(
        Guid.Parse(row.GetString(0)), row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3),
        new DateTime(row.GetInt64(4), DateTimeKind.Utc), JsonSerializer.Deserialize<List<string>>(row.GetString(5))!,
        row.GetString(6), Best(row.GetString(7), row.GetString(8), row.GetString(9)));

    // The first part that answers the search; where only the title or the theme does, what was found.
    static string Best(params string[] parts) => Array.Find(parts, Highlights.Marks) ?? parts[0];
}

/// <summary>Hits are marked inside the index by two control characters that no indexed text can hold.</summary>
static class Highlights
{
    public const char Start = '\u0002';
    public const char End = '\u0003';

    /// <summary>The text as it may enter the index.</summary>
    public static string Without(string text) =>
        text.AsSpan().ContainsAnyInRange('\0', '\u001f')
            ? string.Concat(text.Select(letter => char.IsControl(letter) && letter is not ('\n' or '\t') ? ' ' : letter))
            : text;

    public static bool Marks(string text) => text.Contains(Start);

    public static IReadOnlyList<TextRun> Runs(string text)
    {
        var runs = new List<TextRun>();
        foreach (var (piece, index) in text.Split(Start).Select((piece, index) => (piece, index)))
        {
            var end = index == 0 ? -1 : piece.IndexOf(End);
            if (end > 0)
                runs.Add(new TextRun(piece[..end], Matched: true));
            if (piece.Length > end + 1)
                runs.Add(new TextRun(piece[(end + 1)..], Matched: false));
        }

        return runs;
    }
}
