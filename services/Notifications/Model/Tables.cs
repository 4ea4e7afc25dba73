using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeguarding.Notifications.Sealing;
using Safeguarding.ServiceDefaults.Cases;

namespace Safeguarding.Notifications.Model;

sealed class NotificationTable : IEntityTypeConfiguration<Notification>
{
    public void Configure(EntityTypeBuilder<Notification> builder)
    {
        builder.Property(notification => notification.Id).ValueGeneratedNever();
        builder.Property(notification => notification.Reference).HasMaxLength(20);
        builder.Property(notification => notification.AreaCode).HasMaxLength(9);
        builder.Property(notification => notification.GivenToAreaCode).HasMaxLength(9);
        builder.Property(notification => notification.PlaceKey).HasMaxLength(22);
        builder.HasIndex(notification => notification.Reference).IsUnique();
        builder.HasIndex(notification => notification.LeadingId);
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
        builder.HasMany(notification => notification.Corrections).WithOne()
            .HasForeignKey(correction => correction.NotificationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(notification => notification.Access).WithOne()
            .HasForeignKey<CaseAccess>(access => access.NotificationId).OnDelete(DeleteBehavior.Restrict);
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
        builder.Property(child => child.NhsKey).HasMaxLength(22);
        builder.Property(child => child.BirthKey).HasMaxLength(22);
        // Not unique: two children may change places, and those that were taken out have none.
        builder.HasIndex(child => new { child.NotificationId, child.Number });
        builder.HasIndex(child => child.NhsKey);
        builder.HasMany(child => child.Names).WithOne().HasForeignKey(name => name.ChildId).OnDelete(DeleteBehavior.Restrict);
    }
}

sealed class ChildNameTable : IEntityTypeConfiguration<ChildName>
{
    public void Configure(EntityTypeBuilder<ChildName> builder)
    {
        builder.ToTable("ChildNames");
        builder.HasKey(name => new { name.ChildId, name.Key });
        builder.Property(name => name.Key).HasMaxLength(22);
        builder.HasIndex(name => name.Key);
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
        builder.IsSealedUnder(version => version.NotificationId);
        builder.Property(version => version.Content).IsSealed();
        builder.Property(version => version.ChangedById).HasMaxLength(100);
        builder.Property(version => version.Organisation).HasMaxLength(100);
        builder.Property(version => version.ReasonCode).HasMaxLength(40);
        builder.Property(version => version.ReasonText).IsSealed();
        builder.HasIndex(version => new { version.NotificationId, version.Number }).IsUnique();
    }
}

sealed class CorrectionTable : IEntityTypeConfiguration<Correction>
{
    public void Configure(EntityTypeBuilder<Correction> builder)
    {
        builder.ToTable("Corrections");
        builder.HasKey(correction => new { correction.NotificationId, correction.Version, correction.Instant });
    }
}

sealed class DraftTable : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.Property(draft => draft.Id).ValueGeneratedNever();
        builder.Property(draft => draft.CouncilCode).HasMaxLength(9);
        builder.IsSealedUnder(draft => draft.Id);
        builder.Property(draft => draft.Content).IsSealed();
        builder.Property(draft => draft.SavedById).HasMaxLength(100);
        builder.Property(draft => draft.HandedOverFromCode).HasMaxLength(9);
        builder.Property(draft => draft.HandedOverByName).HasMaxLength(200);
        builder.Property(draft => draft.HandoverNote).IsSealed();
        builder.HasIndex(draft => new { draft.CouncilCode, draft.SavedAt });
        // One amendment at a time is written; whoever else begins one goes on with it.
        builder.HasOne(draft => draft.Amends).WithMany().HasForeignKey(draft => draft.AmendsId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(draft => draft.Replaces).WithMany().HasForeignKey(draft => draft.ReplacesId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(draft => draft.ReplacesId).IsUnique().HasFilter("[ReplacesId] IS NOT NULL");
        builder.HasIndex(draft => draft.AmendsId).IsUnique().HasFilter("[AmendsId] IS NOT NULL");
    }
}

sealed class CommentTable : IEntityTypeConfiguration<Comment>
{
    public void Configure(EntityTypeBuilder<Comment> builder)
    {
        builder.ToTable("PartnerComments");
        builder.Property(comment => comment.Id).ValueGeneratedNever();
        builder.Property(comment => comment.AuthorId).HasMaxLength(100);
        builder.Property(comment => comment.AuthorName).HasMaxLength(200);
        builder.IsSealedUnder(comment => comment.DossierId);
        builder.Property(comment => comment.Text).IsSealed();
        builder.Property(comment => comment.Content).IsSealed();
        builder.HasIndex(comment => new { comment.DossierId, comment.MadeAt });
    }
}

sealed class AttachmentTable : IEntityTypeConfiguration<Attachment>
{
    public void Configure(EntityTypeBuilder<Attachment> builder)
    {
        builder.ToTable("Attachments");
        builder.Property(attachment => attachment.Id).ValueGeneratedNever();
        builder.IsSealedUnder(attachment => attachment.DossierId);
        builder.Property(attachment => attachment.FileName).IsSealed();
        builder.Property(attachment => attachment.MediaType).HasMaxLength(100);
        builder.Property(attachment => attachment.Sha256).HasMaxLength(64);
        builder.Property(attachment => attachment.StoredAs).HasMaxLength(32);
        builder.Property(attachment => attachment.UploadedById).HasMaxLength(100);
        builder.HasIndex(attachment => new { attachment.DossierId, attachment.UploadedAt });
        builder.HasIndex(attachment => attachment.Scan);
    }
}
