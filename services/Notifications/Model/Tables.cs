using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Safeguarding.Notifications.Model;

sealed class NotificationTable : IEntityTypeConfiguration<Notification>
{
    public void Configure(EntityTypeBuilder<Notification> builder)
    {
        builder.Property(notification => notification.Id).ValueGeneratedNever();
        builder.Property(notification => notification.Reference).HasMaxLength(20);
        builder.Property(notification => notification.AreaCode).HasMaxLength(9);
        builder.HasIndex(notification => notification.Reference).IsUnique();
        builder.HasIndex(notification => new { notification.SentAt, notification.Id });
        builder.HasIndex(notification => new { notification.AreaCode, notification.SentAt });
        // Nothing sent is ever deleted, and nothing goes with something else.
        builder.HasOne(notification => notification.AsSent).WithOne()
            .HasForeignKey<SentFacts>(facts => facts.NotificationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(notification => notification.Children).WithOne()
            .HasForeignKey(child => child.NotificationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(notification => notification.OtherAreas).WithOne()
            .HasForeignKey(other => other.NotificationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(notification => notification.Versions).WithOne()
            .HasForeignKey(version => version.NotificationId).OnDelete(DeleteBehavior.Restrict);
    }
}

sealed class SentFactsTable : IEntityTypeConfiguration<SentFacts>
{
    public void Configure(EntityTypeBuilder<SentFacts> builder)
    {
        builder.HasKey(facts => facts.NotificationId);
        builder.Property(facts => facts.NotificationId).ValueGeneratedNever();
        builder.Property(facts => facts.AreaCode).HasMaxLength(9);
        builder.Property(facts => facts.ChildEthnicity).HasMaxLength(10);
        builder.Property(facts => facts.ChildPlacementType).HasMaxLength(10);
        builder.HasIndex(facts => facts.SentOn);
    }
}

sealed class ChildTable : IEntityTypeConfiguration<Child>
{
    public void Configure(EntityTypeBuilder<Child> builder)
    {
        builder.ToTable("Children");
        builder.Property(child => child.Id).ValueGeneratedNever();
        builder.Property(child => child.NhsKey).HasMaxLength(64);
        builder.Property(child => child.NameKey).HasMaxLength(64);
        builder.HasIndex(child => new { child.NotificationId, child.Number }).IsUnique();
        builder.HasIndex(child => child.NhsKey);
        builder.HasIndex(child => child.NameKey);
    }
}

sealed class NotifiedAreaTable : IEntityTypeConfiguration<NotifiedArea>
{
    public void Configure(EntityTypeBuilder<NotifiedArea> builder)
    {
        builder.ToTable("NotifiedAreas");
        builder.Property(other => other.AreaCode).HasMaxLength(9);
        builder.HasKey(other => new { other.NotificationId, other.AreaCode });
        builder.HasIndex(other => other.AreaCode);
    }
}

sealed class NotificationVersionTable : IEntityTypeConfiguration<NotificationVersion>
{
    public void Configure(EntityTypeBuilder<NotificationVersion> builder)
    {
        builder.Property(version => version.Id).ValueGeneratedNever();
        builder.Property(version => version.Content).HasMaxLength(-1);
        builder.Property(version => version.ChangedById).HasMaxLength(100);
        builder.Property(version => version.Organisation).HasMaxLength(100);
        builder.Property(version => version.ReasonCode).HasMaxLength(40);
        builder.Property(version => version.ReasonText).HasMaxLength(2000);
        builder.HasIndex(version => new { version.NotificationId, version.Number }).IsUnique();
    }
}

sealed class DraftTable : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.Property(draft => draft.Id).ValueGeneratedNever();
        builder.Property(draft => draft.CouncilCode).HasMaxLength(9);
        builder.Property(draft => draft.Content).HasMaxLength(-1);
        builder.Property(draft => draft.SavedById).HasMaxLength(100);
        builder.HasIndex(draft => new { draft.CouncilCode, draft.SavedAt });
    }
}

sealed class TimelineEntryTable : IEntityTypeConfiguration<TimelineEntry>
{
    public void Configure(EntityTypeBuilder<TimelineEntry> builder)
    {
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.Property(entry => entry.BusinessKey).HasMaxLength(60);
        builder.Property(entry => entry.Code).HasMaxLength(40);
        builder.HasIndex(entry => new { entry.NotificationId, entry.Kind, entry.BusinessKey }).IsUnique();
    }
}
