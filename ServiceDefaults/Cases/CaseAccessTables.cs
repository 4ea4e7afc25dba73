using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.ServiceDefaults.Cases;

public static class CaseAccessTables
{
    /// <summary>In the database of each service that shows cases by what the panel says of them.</summary>
    public static void AddCaseAccess(this ModelBuilder model)
    {
        var access = model.Entity<CaseAccess>();
        access.ToTable("CaseAccess");
        access.HasKey(row => row.NotificationId);
        access.Property(row => row.NotificationId).ValueGeneratedNever();
        access.HasMany(row => row.People).WithOne().HasForeignKey(person => person.NotificationId);
        var person = model.Entity<CasePerson>();
        person.ToTable("CasePeople");
        person.HasKey(row => new { row.NotificationId, row.PersonId, row.Organisation, row.Recused });
        person.Property(row => row.PersonId).HasMaxLength(100);
        person.Property(row => row.Organisation).HasMaxLength(100);
    }

    /// <summary>With the next save; false where it was delivered before, or overtaken by a later change.</summary>
    public static async Task<bool> FollowAsync(this DbContext db, CaseAccessChanged change, CancellationToken ct)
    {
        var access = await db.Set<CaseAccess>().Include(known => known.People)
            .SingleOrDefaultAsync(known => known.NotificationId == change.NotificationId, ct)
            ?? db.Add(new CaseAccess { NotificationId = change.NotificationId }).Entity;
        return access.Follow(change);
    }
}
