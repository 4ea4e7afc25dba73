using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Safeguarding.ServiceDefaults.Data;

/// <summary>For those that look at a save after the first has found its changes.</summary>
public static class KnownEntries
{
    /// <summary>What is tracked, in the states that were last found: every look for changes compares all that a context has read.</summary>
    public static List<EntityEntry<T>> Known<T>(this DbContext db)
        where T : class
    {
        var detects = db.ChangeTracker.AutoDetectChangesEnabled;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            return [.. db.ChangeTracker.Entries<T>()];
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = detects;
        }
    }
}
