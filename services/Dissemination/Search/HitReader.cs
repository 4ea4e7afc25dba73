using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Safeguarding.Dissemination.Search;

/// <summary>Reads one lesson of a page with its hits marked; marking is dear, so only the rows shown are marked.</summary>
static class HitReader
{
    const string Lesson = "SELECT l.id, l.slug, l.source, l.area, l.published, l.themes";
    const string From = "FROM words w JOIN lesson l ON l.number = w.rowid WHERE";

    static readonly string Marked =
        $"{Lesson}, highlight(words, 0, char(2), char(3)), {Snippet(1)}, {Snippet(2)}, {Snippet(3)} {From} w.words MATCH $match AND w.rowid = $number";

    public static FoundLesson Read(SqliteConnection index, string? match, long number) => match is null
        ? index.Rows($"{Lesson}, w.title, w.finding, '', '' {From} w.rowid = $number", Read, ("$number", number)).Single()
        : index.Rows(Marked, Read, ("$number", number), ("$match", match)).Single();

    static string Snippet(int column) => string.Create(CultureInfo.InvariantCulture, $"snippet(words, {column}, char(2), char(3), '…', 40)");

    static FoundLesson Read(SqliteDataReader row) => new(
        Guid.Parse(row.GetString(0)), row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3),
        new DateTime(row.GetInt64(4), DateTimeKind.Utc), JsonSerializer.Deserialize<List<string>>(row.GetString(5))!,
        row.GetString(6), Best(row.GetString(7), row.GetString(8), row.GetString(9)));

    // The first part that answers the search; where only the title or the theme does, what was found.
    static string Best(params string[] parts) => Array.Find(parts, Highlights.Marks) ?? parts[0];
}
