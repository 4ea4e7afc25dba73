using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.ServiceDefaults.Audit;

/// <summary>Refuses a save that changes a record without saying who and why, and any change of the audit itself.</summary>
sealed class AuditInterceptor : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken ct = default)
    {
        var changed = eventData.Context!.Known<object>()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();

        if (changed.Any(entry => entry.Entity is AuditEntry && entry.State != EntityState.Added))
            throw new InvalidOperationException("Audit entries are never changed.");

        if (!changed.Any(entry => entry.Entity is AuditEntry)
            && changed.FirstOrDefault(entry => entry.Entity is not (IBookkeeping or AuditSeal)) is { } unaudited)
            throw new InvalidOperationException(
                $"{unaudited.Metadata.ClrType.Name} is changed without an audit entry. Call db.Audit in the same save.");

        return ValueTask.FromResult(result);
    }
}
