using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeguarding.LocalInquiries.Model;

namespace Safeguarding.LocalInquiries.Configuration;

sealed class LocalInquiryConfiguration : IEntityTypeConfiguration<LocalInquiry>
{
    public void Configure(EntityTypeBuilder<LocalInquiry> inquiry)
    {
        inquiry.ToTable("Inquiries");
        inquiry.Property(row => row.Id).ValueGeneratedNever();
        inquiry.Property(row => row.Reference).HasMaxLength(40);
        inquiry.Property(row => row.AreaCode).HasMaxLength(9);
        inquiry.Property(row => row.OtherAreaCodes).HasMaxLength(-1);
        inquiry.Ignore(row => row.Template);
        // One inquiry a notification, whatever is delivered twice or at once.
        inquiry.HasIndex(row => row.NotificationId).IsUnique();
        inquiry.HasIndex(row => new { row.AreaCode, row.NotificationSentAt, row.Id });
        inquiry.HasIndex(row => new { row.NotificationSentAt, row.Id });
        inquiry.HasIndex(row => new { row.NextDueOn, row.Id }).HasFilter("[NextDueOn] IS NOT NULL");
        inquiry.HasMany(row => row.Sections).WithOne().HasForeignKey(section => section.InquiryId);
        inquiry.HasMany(row => row.Signatures).WithOne().HasForeignKey(signature => signature.InquiryId);
        inquiry.HasOne(row => row.Decision).WithOne().HasForeignKey<AreaDecision>(decision => decision.InquiryId);
        inquiry.HasOne(row => row.PracticeReview).WithOne().HasForeignKey<PracticeReview>(review => review.InquiryId);
        inquiry.HasOne(row => row.Publication).WithOne().HasForeignKey<Publication>(publication => publication.InquiryId);
    }
}
