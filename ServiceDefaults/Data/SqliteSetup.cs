using Microsoft.EntityFrameworkCore;

namespace Safeguarding.ServiceDefaults.Data;

static class SqliteSetup
{
    /// <summary>
    /// Makes the file ready before migrations: readers beside a writer, and no lock left by a deploy step that was killed.
    /// </summary>
    public static async Task PrepareAsync(DbContext db, CancellationToken ct)
    {
        if (!db.Database.IsSqlite())
            return;

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(db.Database.GetDbConnection().DataSource))!);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", ct);
        // EF Core keeps its migration lock as a row: after a kill nobody would ever release it. One host owns a SQLite file.
        await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", ct);
    }
}
