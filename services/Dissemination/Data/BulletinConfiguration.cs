using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeguarding.Dissemination.Model;

namespace Safeguarding.Dissemination.Data;

sealed class BulletinConfiguration : IEntityTypeConfiguration<Bulletin>, IEntityTypeConfiguration<BulletinLesson>
{
    public void Configure(EntityTypeBuilder<Bulletin> builder)
    {
        builder.Property(bulletin => bulletin.Id).ValueGeneratedNever();
        builder.Property(bulletin => bulletin.Introduction).HasMaxLength(-1);
        builder.Property(bulletin => bulletin.Text).HasMaxLength(-1);
        builder.PrimitiveCollection(bulletin => bulletin.WriterIds).HasMaxLength(-1);
        builder.PrimitiveCollection(bulletin => bulletin.WriterNames).HasMaxLength(-1);
        builder.PrimitiveCollection(bulletin => bulletin.ThemeCodes).HasMaxLength(-1);
        builder.Property(bulletin => bulletin.TraceParent).HasMaxLength(60);
        builder.HasMany(bulletin => bulletin.Lessons).WithOne().HasForeignKey(lesson => lesson.BulletinId);
        builder.HasIndex(bulletin => bulletin.IssueNumber).IsUnique().HasFilter("[IssueNumber] IS NOT NULL");
        builder.HasIndex(bulletin => bulletin.IssuedAt).HasFilter("[AllMadeAt] IS NULL");
        builder.HasIndex(bulletin => bulletin.ScheduledFor).HasFilter("[ScheduledFor] IS NOT NULL AND [IssuedAt] IS NULL");
        builder.HasIndex(bulletin => new { bulletin.ChangedAt, bulletin.Id });
    }

    public void Configure(EntityTypeBuilder<BulletinLesson> builder)
    {
        builder.ToTable("BulletinLessons");
        builder.HasKey(lesson => new { lesson.BulletinId, lesson.LessonId });
        builder.HasOne(lesson => lesson.Lesson).WithMany().HasForeignKey(lesson => lesson.LessonId).OnDelete(DeleteBehavior.Restrict);
    }
}
