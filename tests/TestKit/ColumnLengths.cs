using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Safeguarding.TestKit;

/// <summary>
/// Refuses what SQL Server would: a text longer than its column. SQLite stores it, so that nothing else would show it here.
/// </summary>
public sealed class ColumnLengths : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken ct = default)
    {
        foreach (var entry in eventData.Context!.ChangeTracker.Entries())
        {
            if (entry.State is EntityState.Added or EntityState.Modified)
                Check(entry);
        }

        return ValueTask.FromResult(result);
    }

    static void Check(EntityEntry entry)
    {
        // What lies in a column of JSON has no column, and no length, of its own.
        foreach (var property in entry.Metadata.GetFlattenedProperties().Where(_ => !entry.Metadata.IsMappedToJson()))
        {
            if (property.GetMaxLength() is > 0 and var length && Stored(property, entry.CurrentValues[property]) is string text
                && text.Length > length)
                throw new InvalidOperationException(
                    $"{entry.Metadata.ShortName()}.{property.Name} holds {length} characters, not {text.Length}.");
        }
    }

    static object? Stored(IProperty property, object? value) =>
        property.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;
}
