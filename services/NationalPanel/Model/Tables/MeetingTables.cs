using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Safeguarding.NationalPanel.Model;

sealed class MeetingTable
    : IEntityTypeConfiguration<Meeting>, IEntityTypeConfiguration<AgendaEntry>, IEntityTypeConfiguration<PaperReading>,
        IEntityTypeConfiguration<DeclaredConflict>
{
    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.ToTable("Meetings");
        builder.Property(meeting => meeting.Id).ValueGeneratedNever();
        builder.HasIndex(meeting => new { meeting.HeldOn, meeting.Id });
        builder.HasMany(meeting => meeting.Agenda).WithOne().HasForeignKey(entry => entry.MeetingId);
    }

    public void Configure(EntityTypeBuilder<AgendaEntry> builder)
    {
        builder.ToTable("AgendaEntries");
        builder.HasKey(entry => new { entry.MeetingId, entry.CaseId });
        builder.HasOne(entry => entry.Case).WithMany().HasForeignKey(entry => entry.CaseId).OnDelete(DeleteBehavior.NoAction);
        builder.HasMany(entry => entry.Readings).WithOne().HasForeignKey(reading => new { reading.MeetingId, reading.CaseId });
    }

    public void Configure(EntityTypeBuilder<PaperReading> builder)
    {
        builder.ToTable("PaperReadings");
        // One row a person and case, however often they say it.
        builder.HasKey(reading => new { reading.MeetingId, reading.CaseId, reading.PersonId });
        builder.Property(reading => reading.PersonId).HasMaxLength(100);
        builder.Property(reading => reading.PersonName).HasMaxLength(200);
    }

    public void Configure(EntityTypeBuilder<DeclaredConflict> builder)
    {
        builder.ToTable("Conflicts");
        // One row a member and case, however often it is declared.
        builder.HasKey(conflict => new { conflict.CaseId, conflict.MemberId });
        builder.Property(conflict => conflict.MemberId).HasMaxLength(100);
        builder.Property(conflict => conflict.MemberName).HasMaxLength(200);
        builder.Property(conflict => conflict.Reason).HasMaxLength(1_000);
    }
}

sealed class PoolReviewerTable : IEntityTypeConfiguration<PoolReviewer>
{
    public void Configure(EntityTypeBuilder<PoolReviewer> builder)
    {
        builder.ToTable("Reviewers");
        builder.Property(reviewer => reviewer.Id).ValueGeneratedNever();
        builder.Property(reviewer => reviewer.Expertise).HasMaxLength(2_000);
        builder.Property(reviewer => reviewer.RemovalReason).HasMaxLength(1_000);
        builder.HasIndex(reviewer => new { reviewer.AddedAt, reviewer.Id });
    }
}
