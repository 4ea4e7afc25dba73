using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Safeguarding.NationalPanel.Model;

sealed class LibraryConfiguration : IEntityTypeConfiguration<LessonInLibrary>, IEntityTypeConfiguration<BulletinLesson>
{
    public void Configure(EntityTypeBuilder<LessonInLibrary> builder)
    {
        builder.ToTable("Lessons");
        builder.HasKey(lesson => lesson.LessonId);
        builder.Property(lesson => lesson.LessonId).ValueGeneratedNever();
        builder.HasIndex(lesson => lesson.SourceInquiryId);
    }

    public void Configure(EntityTypeBuilder<BulletinLesson> builder)
    {
        builder.ToTable("BulletinLessons");
        builder.HasKey(carried => new { carried.BulletinId, carried.LessonId });
        builder.HasIndex(carried => carried.LessonId);
    }
}
