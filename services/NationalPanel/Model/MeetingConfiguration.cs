using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Safeguarding.NationalPanel.Model;

sealed class MeetingConfiguration : IEntityTypeConfiguration<Meeting>, IEntityTypeConfiguration<AgendaEntry>, IEntityTypeConfiguration<DeclaredConflict>
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
    }

    public void Configure(EntityTypeBuilder<DeclaredConflict> builder)
    {
        builder.ToTable("Conflicts");
        // One row a member and case, however often it is declared.
        builder.HasKey(conflict => new { conflict.CaseId, conflict.MemberId });
        builder.Property(conflict => conflict.MemberId).HasMaxLength(100);
        builder.Property(conflict => conflict.MemberName).HasMaxLength(100);
        builder.Property(conflict => conflict.Reason).HasMaxLength(1_000);
    }
}
