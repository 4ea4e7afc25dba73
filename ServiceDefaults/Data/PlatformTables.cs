using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.FailedMessages;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.ServiceDefaults.Data;

public static class PlatformTables
{
    /// <summary>
    /// Adds the outbox, the audit, the failed messages and the copy of the area register to a service's own database, and makes every
    /// <see cref="IVersioned"/> version a concurrency token.
    /// </summary>
    public static void AddPlatformTables(this ModelBuilder model)
    {
        model.ApplyConfiguration(new OutboxMessageTable());
        model.ApplyConfiguration(new FailedMessageTable());
        model.ApplyConfiguration(new AuditEntryTable());
        model.ApplyConfiguration(new AuditSealTable());
        model.ApplyConfiguration(new RegisterEntryTable());
        foreach (var entity in model.Model.GetEntityTypes().Where(entity => typeof(IVersioned).IsAssignableFrom(entity.ClrType)))
            entity.FindProperty(nameof(IVersioned.Version))!.IsConcurrencyToken = true;
    }

    /// <summary>Enums by name, instants as UTC, exact keys, and a length for every string that does not say its own.</summary>
    public static void UsePlatformConventions(this ModelConfigurationBuilder conventions)
    {
        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        conventions.Properties<DateTime>().HaveConversion<UtcConverter>();
        conventions.Properties<string>().HaveMaxLength(400);
        conventions.Conventions.Add(_ => new ExactKeys());
    }

    sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        written => Utc(written), read => DateTime.SpecifyKind(read, DateTimeKind.Utc))
    {
        static DateTime Utc(DateTime instant) =>
            instant.Kind == DateTimeKind.Utc ? instant : throw new InvalidOperationException("Instants are stored as UTC.");
    }
}
