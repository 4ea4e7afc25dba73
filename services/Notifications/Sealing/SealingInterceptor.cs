using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.Notifications.Sealing;

/// <summary>Seals what is saved, and makes the key of what has none yet. After those that look for changes.</summary>
class SealingInterceptor(KeyWrap wrap) : SaveChangesInterceptor
{
    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken ct = default)
    {
        var db = eventData.Context!;
        foreach (var row in db.Known<SealedRow>().Where(row => row.State is EntityState.Added or EntityState.Modified))
        {
            foreach (var text in row.Properties.Where(property => SealedRow.IsUnsealed(property.CurrentValue)
                && property.Metadata.FindAnnotation(SealedTables.Annotation) is not null))
                text.CurrentValue = await SealAsync(db, row, text.Metadata.Name, ct);
        }

        return result;
    }

    protected virtual async Task<string> SealAsync(DbContext db, EntityEntry<SealedRow> row, string field, CancellationToken ct)
    {
        var id = row.Entity.KeyId;
        var key = await db.FindAsync<NotificationKey>([id], ct) ?? db.Add(wrap.New(id)).Entity;
        return key.Seal(row.Entity.TextOf(field), row.Entity.NameOf(field));
    }
}

/// <summary>Gives each key that is read what opens it. One for all contexts: it knows nothing of its own.</summary>
sealed class KeysToOpen : IMaterializationInterceptor
{
    public static readonly KeysToOpen All = new();

    public object InitializedInstance(MaterializationInterceptionData materializationData, object entity)
    {
        if (entity is NotificationKey key)
            key.Wrap = materializationData.Context.GetService<KeyWrap>();
        return entity;
    }
}
