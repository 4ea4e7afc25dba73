using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Safeguarding.ServiceDefaults.Data;

public static class Conflicts
{
    const int Attempts = 5;

    /// <summary>
    /// Does it again where somebody else changed or stored the same at the same moment: it then sees what the other one left behind, and
    /// decides anew whether it is still wanted.
    /// </summary>
    public static async Task<T> RetryOnConflictAsync<T>(this DbContext db, Func<Task<T>> change)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await change();
            }
            catch (DbUpdateException exception) when (attempt < Attempts && IsConflict(exception))
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>Whether a version was stale or a constraint refused, so that the database itself is well.</summary>
    public static bool IsConflict(Exception exception) => exception switch
    {
        DbUpdateConcurrencyException => true,
        DbUpdateException { InnerException: DbException refused } => IsConstraint(refused),
        _ => false,
    };

    static bool IsConstraint(DbException exception) => exception switch
    {
        Microsoft.Data.Sqlite.SqliteException sqlite => sqlite.SqliteErrorCode == 19,
        Microsoft.Data.SqlClient.SqlException sql => sql.Number is 547 or 2601 or 2627,
        _ => false,
    };
}
