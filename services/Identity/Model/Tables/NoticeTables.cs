using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Safeguarding.Identity.Model;

sealed class RaisedNoticeTable : IEntityTypeConfiguration<RaisedNotice>
{
    public void Configure(EntityTypeBuilder<RaisedNotice> builder)
    {
        builder.ToTable("RaisedNotices");
        builder.Property(raised => raised.Id).ValueGeneratedNever();
        builder.Property(raised => raised.Reference).HasMaxLength(40);
        builder.Property(raised => raised.AreaCodes).HasMaxLength(4_000);
        builder.HasIndex(raised => raised.MatterId);
        builder.HasIndex(raised => raised.SubjectId);
        builder.HasIndex(raised => raised.CaseId);
        builder.HasMany(raised => raised.Notices).WithOne(notice => notice.Raised).HasForeignKey(notice => notice.RaisedId);
    }
}

sealed class NoticeTable : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> builder)
    {
        builder.ToTable("Notices");
        builder.Property(notice => notice.Id).ValueGeneratedNever();
        builder.Property(notice => notice.ToldAs).HasMaxLength(4_000);
        // Nobody is told of one fact twice.
        builder.HasIndex(notice => new { notice.RaisedId, notice.PersonId }).IsUnique();
        builder.HasIndex(notice => new { notice.PersonId, notice.ListedAt });
        builder.HasIndex(notice => notice.NextMailAt).HasFilter("[NextMailAt] IS NOT NULL");
        builder.HasOne(notice => notice.Person).WithMany().HasForeignKey(notice => notice.PersonId).OnDelete(DeleteBehavior.Cascade);
    }
}

sealed class SettledMatterTable : IEntityTypeConfiguration<SettledMatter>
{
    public void Configure(EntityTypeBuilder<SettledMatter> builder)
    {
        builder.ToTable("SettledMatters");
        builder.Property(settled => settled.Id).ValueGeneratedNever();
    }
}

sealed class DeadlineTable : IEntityTypeConfiguration<Deadline>
{
    public void Configure(EntityTypeBuilder<Deadline> builder)
    {
        builder.ToTable("Deadlines");
        builder.HasKey(deadline => new { deadline.MatterId, deadline.Part });
        builder.Property(deadline => deadline.AreaCode).HasMaxLength(9);
        builder.Property(deadline => deadline.Role).HasMaxLength(40);
        builder.Property(deadline => deadline.Reference).HasMaxLength(40);
        builder.HasIndex(deadline => deadline.AreaCode);
        builder.HasIndex(deadline => deadline.SubjectId);
        builder.HasIndex(deadline => deadline.CaseId);
    }
}

sealed class CalendarLinkTable : IEntityTypeConfiguration<CalendarLink>
{
    public void Configure(EntityTypeBuilder<CalendarLink> builder)
    {
        builder.ToTable("CalendarLinks");
        builder.HasKey(link => link.PersonId);
        builder.Property(link => link.TokenHash).HasMaxLength(64);
        builder.HasIndex(link => link.TokenHash).IsUnique();
        builder.HasOne(link => link.Person).WithMany().HasForeignKey(link => link.PersonId).OnDelete(DeleteBehavior.Cascade);
    }
}
