using Microsoft.EntityFrameworkCore;

namespace Safeguarding.ServiceDefaults.Data;

public static class VersionedExtensions
{
    /// <summary>Counts a change of one of its parts (a child, a section, a signature) as a change of the aggregate itself.</summary>
    public static void Touch<T>(this DbContext db, T aggregate)
        where T : class, IVersioned => db.Entry(aggregate).Property(row => row.Version).IsModified = true;
}
