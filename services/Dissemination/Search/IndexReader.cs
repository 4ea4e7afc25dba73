using Microsoft.Data.Sqlite;

namespace Safeguarding.Dissemination.Search;

/// <summary>Which version of which lesson is in the index.</summary>
static class IndexReader
{
    public static Dictionary<Guid, int> Versions(SqliteConnection index) =>
        index.Rows("SELECT id, version FROM lesson", row => (Id: Guid.Parse(row.GetString(0)), Version: row.GetInt32(1)))
            .ToDictionary(lesson => lesson.Id, lesson => lesson.Version);

    public static Dictionary<Guid, int> Versions(SqliteConnection index, IEnumerable<Guid> ids) =>
        ids.ToDictionary(id => id, id => (int)index.Scalar(
            "SELECT coalesce(max(version), 0) FROM lesson WHERE id = $id", ("$id", IndexWriter.Key(id))));
}
