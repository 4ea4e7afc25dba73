using Microsoft.EntityFrameworkCore;

namespace Safeguarding.Notifications.Sealing;

/// <summary>
/// SQLite leaves what was deleted in its file, and what was changed in its log, until something else is written there. On SQL Server these
/// do nothing: what is left in its pages and log goes as the server goes about them.
/// </summary>
static class SqliteTraces
{
    /// <summary>From here on this connection overwrites what it deletes.</summary>
    public static async Task OverwriteOnDiskAsync(this DbContext db, CancellationToken ct)
    {
        if (db.Database.IsSqlite())
            await db.Database.ExecuteSqlRawAsync("PRAGMA secure_delete = ON", ct);
    }

    /// <summary>As far as nobody reads from it at this moment.</summary>
    public static async Task EmptyLogOnDiskAsync(this DbContext db, CancellationToken ct)
    {
        if (db.Database.IsSqlite())
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", ct);
    }
}
