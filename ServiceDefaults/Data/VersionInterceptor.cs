using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Safeguarding.ServiceDefaults.Data;

/// <summary>Raises <see cref="IVersioned.Version"/> with every save that changes the aggregate.</summary>
sealed class VersionInterceptor : SaveChangesInterceptor
{
    // What guards a save (who and why, the version) stands in the asynchronous way alone.
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result) =>
        throw new NotSupportedException("Save with SaveChangesAsync.");

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken ct = default)
    {
        foreach (EntityEntry<IVersioned> entry in eventData.Context!.ChangeTracker.Entries<IVersioned>())
        {
            if (entry.State == EntityState.Added && entry.Entity.Version == 0)
                entry.Entity.Version = 1;
            else if (entry.State == EntityState.Modified)
                entry.Entity.Version = entry.OriginalValues.GetValue<int>(nameof(IVersioned.Version)) + 1;
        }

        return ValueTask.FromResult(result);
    }
}
