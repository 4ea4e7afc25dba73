using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeguarding.Notifications.Sealing;

namespace Safeguarding.Notifications.Model;

sealed class RecipientTable : IEntityTypeConfiguration<Recipient>
{
    public void Configure(EntityTypeBuilder<Recipient> builder)
    {
        builder.ToTable("Recipients");
        builder.Property(recipient => recipient.Id).ValueGeneratedNever();
        builder.Property(recipient => recipient.AreaCode).HasMaxLength(9);
        builder.Ignore(recipient => recipient.Latest);
        builder.HasOne<Notification>().WithMany(sent => sent.Recipients).HasForeignKey(recipient => recipient.NotificationId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(recipient => recipient.Versions).WithOne().HasForeignKey(version => version.RecipientId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(recipient => new { recipient.Kind, recipient.NotificationId });
    }
}

sealed class ReceiptOfVersionTable : IEntityTypeConfiguration<ReceiptOfVersion>
{
    public void Configure(EntityTypeBuilder<ReceiptOfVersion> builder)
    {
        builder.ToTable("RecipientVersions");
        builder.HasKey(version => new { version.RecipientId, version.Number });
        builder.Property(version => version.AcknowledgedById).HasMaxLength(100);
        builder.Property(version => version.AcknowledgedByName).HasMaxLength(200);
        builder.HasIndex(version => version.NoticeId);
    }
}

sealed class OpenedShareTable : IEntityTypeConfiguration<OpenedShare>
{
    public void Configure(EntityTypeBuilder<OpenedShare> builder)
    {
        builder.ToTable("OpenedShares");
        builder.Property(opened => opened.Id).ValueGeneratedNever();
        builder.IsSealedUnder(opened => opened.NotificationId);
        builder.Property(opened => opened.AreaCode).HasMaxLength(9);
        builder.Property(opened => opened.Reason).IsSealed();
        builder.Property(opened => opened.ClosingReason).IsSealed();
        builder.Property(opened => opened.OpenedById).HasMaxLength(100);
        builder.Property(opened => opened.OpenedByName).HasMaxLength(200);
        builder.Property(opened => opened.ClosedById).HasMaxLength(100);
        builder.Property(opened => opened.ClosedByName).HasMaxLength(200);
        // An area has one open at a time.
        builder.HasIndex(opened => new { opened.NotificationId, opened.AreaCode }).IsUnique().HasFilter("[ClosedAt] IS NULL");
    }
}
