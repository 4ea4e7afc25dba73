using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeguarding.Contracts.Publication;
using System.Text.Json;

namespace Safeguarding.NationalPanel.Model;

sealed class NationalInquiryTable
    : IEntityTypeConfiguration<NationalInquiry>, IEntityTypeConfiguration<InquiryCase>, IEntityTypeConfiguration<InquiryPublication>
{
    public void Configure(EntityTypeBuilder<NationalInquiry> builder)
    {
        builder.ToTable("Inquiries");
        builder.Property(inquiry => inquiry.Id).ValueGeneratedNever();
        builder.HasIndex(inquiry => new { inquiry.OpenedAt, inquiry.Id });
        builder.HasMany(inquiry => inquiry.Cases).WithOne().HasForeignKey(covered => covered.InquiryId);
        builder.HasOne(inquiry => inquiry.Publication).WithOne().HasForeignKey<InquiryPublication>(publication => publication.InquiryId);
    }

    public void Configure(EntityTypeBuilder<InquiryCase> builder)
    {
        builder.ToTable("InquiryCases");
        builder.HasKey(covered => new { covered.InquiryId, covered.CaseId });
        builder.HasOne(covered => covered.Case).WithMany().HasForeignKey(covered => covered.CaseId).OnDelete(DeleteBehavior.NoAction);
    }

    public void Configure(EntityTypeBuilder<InquiryPublication> builder)
    {
        builder.ToTable("InquiryPublications");
        builder.HasKey(publication => publication.InquiryId);
        builder.Property(publication => publication.InquiryId).ValueGeneratedNever();
        builder.Property(publication => publication.Report).HasMaxLength(-1).HasConversion(
            report => JsonSerializer.Serialize(report, JsonSerializerOptions.Web),
            stored => JsonSerializer.Deserialize<PublishedReport>(stored, JsonSerializerOptions.Web)!);
    }
}

sealed class LibraryTable : IEntityTypeConfiguration<LessonInLibrary>, IEntityTypeConfiguration<BulletinLesson>
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
