using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Safeguarding.LocalInquiries.Model;

sealed class PublicationTable : IEntityTypeConfiguration<Publication>
{
    public void Configure(EntityTypeBuilder<Publication> publication)
    {
        publication.ToTable("Publications");
        publication.HasKey(row => row.InquiryId);
        publication.Property(row => row.Title).HasMaxLength(200);
        publication.Property(row => row.Text).HasMaxLength(-1);
        publication.Property(row => row.Reviewers).HasMaxLength(-1);
        publication.Property(row => row.PublishedBy).HasMaxLength(100);
        publication.Ignore(row => row.Report);
        publication.HasMany(row => row.Lessons).WithOne().HasForeignKey(lesson => lesson.InquiryId);
        publication.HasMany(row => row.Recommendations).WithOne().HasForeignKey(recommendation => recommendation.InquiryId);
    }
}

sealed class LessonTable : IEntityTypeConfiguration<Lesson>
{
    public void Configure(EntityTypeBuilder<Lesson> lesson)
    {
        lesson.ToTable("Lessons");
        lesson.Ignore(row => row.Published);
        lesson.Property(row => row.Id).ValueGeneratedNever();
        lesson.Property(row => row.Title).HasMaxLength(200);
        lesson.Property(row => row.Finding).HasMaxLength(-1);
        lesson.Property(row => row.WhyItHappened).HasMaxLength(-1);
        lesson.Property(row => row.Improvement).HasMaxLength(-1);
        lesson.Property(row => row.Themes).HasMaxLength(-1);
        lesson.Property(row => row.Audience).HasMaxLength(-1);
        lesson.Property(row => row.Setting).HasMaxLength(60);
        lesson.Property(row => row.AgeGroup).HasMaxLength(60);
    }
}

sealed class RecommendationTable : IEntityTypeConfiguration<Recommendation>
{
    public void Configure(EntityTypeBuilder<Recommendation> recommendation)
    {
        recommendation.ToTable("Recommendations");
        recommendation.Ignore(row => row.Published);
        recommendation.Property(row => row.Id).ValueGeneratedNever();
        recommendation.Property(row => row.Text).HasMaxLength(4000);
        recommendation.Property(row => row.Addressee).HasMaxLength(200);
        recommendation.Property(row => row.IntendedOutcome).HasMaxLength(4000);
    }
}
