using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeguarding.Notifications.Sealing;

namespace Safeguarding.Notifications.Model;

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

sealed class CaseProgressTable : IEntityTypeConfiguration<CaseProgress>
{
    public void Configure(EntityTypeBuilder<CaseProgress> builder)
    {
        // Without a foreign key: what is told of a notification may be here before it, see TimelineEntry.
        builder.ToTable("CaseProgress");
        builder.HasKey(progress => progress.NotificationId);
        builder.Property(progress => progress.NotificationId).ValueGeneratedNever();
        builder.Ignore(progress => progress.Stage);
    }
}

sealed class NicknameTable : IEntityTypeConfiguration<Nickname>
{
    public void Configure(EntityTypeBuilder<Nickname> builder)
    {
        builder.ToTable("Nicknames");
        builder.HasKey(nickname => new { nickname.CaseId, nickname.AreaCode });
        builder.Property(nickname => nickname.AreaCode).HasMaxLength(9);
        builder.IsSealedUnder(nickname => nickname.CaseId);
        builder.Property(nickname => nickname.Text).IsSealed();
    }
}
