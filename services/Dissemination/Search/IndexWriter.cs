using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Safeguarding.Contracts;
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

    /// <summary>Which version of which lesson is in the index.</summary>
    public static Dictionary<Guid, int> Versions(SqliteConnection index) =>
        index.Rows("SELECT id, version FROM lesson", row => (Id: Guid.Parse(row.GetString(0)), Version: row.GetInt32(1)))
            .ToDictionary(lesson => lesson.Id, lesson => lesson.Version);

    public static Dictionary<Guid, int> Versions(SqliteConnection index, IEnumerable<Guid> ids) =>
        ids.ToDictionary(id => id, id => (int)index.Scalar(
            "SELECT coalesce(max(version), 0) FROM lesson WHERE id = $id", ("$id", Key(id))));

    static void Remove(SqliteConnection index, Guid id) => index.Run(
        """
        DELETE FROM facet WHERE number = (SELECT number FROM lesson WHERE id = $id);
        DELETE FROM words WHERE rowid = (SELECT number FROM lesson WHERE id = $id);
        DELETE FROM lesson WHERE id = $id;
        """, ("$id", Key(id)));

    static void Write(SqliteConnection index, Lesson lesson, Taxonomy taxonomy)
    {
        Remove(index, lesson.Id);
        var themes = lesson.ThemeCodes.ToList();
        var number = index.Scalar(
            """
            INSERT INTO lesson(id, version, slug, source, area, published, themes)
            VALUES ($id, $version, $slug, $source, $area, $published, $themes) RETURNING number;
            """,
            ("$id", Key(lesson.Id)), ("$version", lesson.Version), ("$slug", lesson.Slug),
            ("$source", Codes.Of(lesson.Publication.Source)),
            ("$area", lesson.Publication.AreaCode), ("$published", lesson.PublishedAt.Ticks),
            ("$themes", JsonSerializer.Serialize(themes)));
        foreach (var (kind, code) in Facets(lesson, taxonomy.WithWider(themes)).Distinct())
        {
            index.Run(
                "INSERT INTO facet(number, kind, code) VALUES ($number, $kind, $code)",
                ("$number", number), ("$kind", kind), ("$code", code));
        }

        index.Run(
            """
            INSERT INTO words(rowid, title, finding, why, improvement, theme)
            VALUES ($number, $title, $finding, $why, $improvement, $theme);
            """,
            ("$number", number), ("$title", Highlights.Without(lesson.Title)), ("$finding", Highlights.Without(lesson.Finding)),
            ("$why", Highlights.Without(lesson.WhyItHappened)), ("$improvement", Highlights.Without(lesson.Improvement)),
            ("$theme", string.Join(' ', taxonomy.WithWider(themes).Select(Thesaurus.TokenOf))));
    }

    public static string Key(Guid id) => id.ToString("D");

    static IEnumerable<(string Kind, string Code)> Facets(Lesson lesson, IReadOnlyList<string> themes)
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
