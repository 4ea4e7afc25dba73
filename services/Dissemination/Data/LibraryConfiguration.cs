using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeguarding.Dissemination.Model;

namespace Safeguarding.Dissemination.Data;

sealed class LibraryConfiguration
    : IEntityTypeConfiguration<Theme>, IEntityTypeConfiguration<Publication>, IEntityTypeConfiguration<Lesson>,
        IEntityTypeConfiguration<LessonTheme>, IEntityTypeConfiguration<Recommendation>
{
    public void Configure(EntityTypeBuilder<Theme> builder)
    {
        builder.HasKey(theme => new { theme.TaxonomyVersion, theme.Code });
        builder.Property(theme => theme.TaxonomyVersion).ValueGeneratedNever();
        builder.Property(theme => theme.ScopeNote).HasMaxLength(1_000);
        builder.PrimitiveCollection(theme => theme.Synonyms).HasMaxLength(-1);
    }

    public void Configure(EntityTypeBuilder<Publication> builder)
    {
        builder.HasKey(publication => publication.InquiryId);
        builder.Property(publication => publication.InquiryId).ValueGeneratedNever();
        builder.Property(publication => publication.Text).HasMaxLength(-1);
        builder.PrimitiveCollection(publication => publication.Reviewers).HasMaxLength(-1);
        builder.Property(publication => publication.AreaCode).HasMaxLength(20);
    }

    public void Configure(EntityTypeBuilder<Lesson> builder)
    {
        builder.Property(lesson => lesson.Id).ValueGeneratedNever();
        builder.Property(lesson => lesson.Slug).HasMaxLength(120);
        builder.Property(lesson => lesson.Finding).HasMaxLength(-1);
        builder.Property(lesson => lesson.WhyItHappened).HasMaxLength(-1);
        builder.Property(lesson => lesson.Improvement).HasMaxLength(-1);
        builder.PrimitiveCollection(lesson => lesson.Audience).HasMaxLength(-1);
        builder.HasOne(lesson => lesson.Publication).WithMany().HasForeignKey(lesson => lesson.InquiryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(lesson => lesson.Themes).WithOne().HasForeignKey(theme => theme.LessonId);
        builder.HasIndex(lesson => lesson.Slug).IsUnique();
        builder.HasIndex(lesson => lesson.ChangedAt);
        builder.HasIndex(lesson => new { lesson.PublishedAt, lesson.Id });
    }

    public void Configure(EntityTypeBuilder<LessonTheme> builder)
    {
        builder.ToTable("LessonThemes");
        builder.HasKey(theme => new { theme.LessonId, theme.Code });
    }

    public void Configure(EntityTypeBuilder<Recommendation> builder)
    {
        builder.Property(recommendation => recommendation.Id).ValueGeneratedNever();
        builder.Property(recommendation => recommendation.Text).HasMaxLength(-1);
        builder.Property(recommendation => recommendation.IntendedOutcome).HasMaxLength(-1);
        builder.HasOne<Publication>().WithMany().HasForeignKey(recommendation => recommendation.InquiryId).OnDelete(DeleteBehavior.Restrict);
    }
}
