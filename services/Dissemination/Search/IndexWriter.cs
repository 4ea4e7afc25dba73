using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Safeguarding.Dissemination.Model;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Dissemination.Search;

/// <summary>Writes lessons into the index, each whole.</summary>
static class IndexWriter
{
    public static void Write(SqliteConnection index, IEnumerable<Lesson> lessons, Taxonomy taxonomy)
    {
        using var transaction = index.BeginTransaction();
        foreach (var lesson in lessons)
            Write(index, lesson, taxonomy);
        transaction.Commit();
    }

    public static void Remove(SqliteConnection index, IEnumerable<Guid> ids)
    {
        using var transaction = index.BeginTransaction();
        foreach (var id in ids)
            Remove(index, id);
        transaction.Commit();
    }

    static void Remove(SqliteConnection index, Guid id) => index.Run(
        """
        DELETE FROM words WHERE rowid = (SELECT number FROM lesson WHERE id = $id);
        DELETE FROM lesson WHERE id = $id;
        """, ("$id", Key(id)));

    static void Write(SqliteConnection index, Lesson lesson, Taxonomy taxonomy)
    {
        Remove(index, lesson.Id);
        var themes = lesson.ThemeCodes.ToList();
        var number = index.Scalar(
            """
            INSERT INTO lesson(id, version, slug, source, area, published, themes, facets)
            VALUES ($id, $version, $slug, $source, $area, $published, $themes, $facets) RETURNING number;
            """,
            ("$id", Key(lesson.Id)), ("$version", lesson.Version), ("$slug", lesson.Slug), ("$source", lesson.Publication.Source.ToString()),
            ("$area", lesson.Publication.AreaCode), ("$published", lesson.PublishedAt.Ticks), ("$themes", JsonSerializer.Serialize(themes)),
            ("$facets", Facets(index, lesson, taxonomy.WithWider(themes))));

        index.Run(
            "INSERT INTO words(rowid, title, finding, why, improvement, theme) VALUES ($number, $title, $finding, $why, $improvement, $theme);",
            ("$number", number), ("$title", Highlights.Without(lesson.Title)), ("$finding", Highlights.Without(lesson.Finding)),
            ("$why", Highlights.Without(lesson.WhyItHappened)), ("$improvement", Highlights.Without(lesson.Improvement)),
            ("$theme", string.Join(' ', taxonomy.WithWider(themes).Select(Thesaurus.TokenOf))));
    }

    // Numbers instead of words: a search counts them for every hit.
    static byte[] Facets(SqliteConnection index, Lesson lesson, IReadOnlyList<string> themes)
    {
        int[] numbers = [.. Tags(lesson, themes).Distinct().Select(tag => (int)index.Scalar(
            """
            INSERT INTO facet(kind, code) VALUES ($kind, $code) ON CONFLICT DO NOTHING;
            SELECT number FROM facet WHERE kind = $kind AND code = $code;
            """, ("$kind", tag.Kind), ("$code", tag.Code)))];
        return MemoryMarshal.AsBytes(numbers.AsSpan()).ToArray();
    }

    public static string Key(Guid id) => id.ToString("D");

    static IEnumerable<(string Kind, string Code)> Tags(Lesson lesson, IReadOnlyList<string> themes)
    {
        foreach (var theme in themes)
            yield return (Facet.Theme, theme);
        foreach (var audience in lesson.Audience)
            yield return (Facet.Audience, audience);
        if (lesson.Setting is { } setting)
            yield return (Facet.Setting, setting);
        if (lesson.AgeGroup is { } ageGroup)
            yield return (Facet.AgeGroup, ageGroup);
        yield return (Facet.Year, LondonTime.DateOf(lesson.PublishedAt).Year.ToString(CultureInfo.InvariantCulture));
        yield return (Facet.Source, CodeNames.Of(lesson.Publication.Source));
    }
}
