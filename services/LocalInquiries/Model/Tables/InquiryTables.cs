using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Safeguarding.LocalInquiries.Model;

sealed class LocalInquiryTable : IEntityTypeConfiguration<LocalInquiry>
{
    public void Configure(EntityTypeBuilder<LocalInquiry> inquiry)
    {
        inquiry.ToTable("Inquiries");
        inquiry.Property(row => row.Id).ValueGeneratedNever();
        inquiry.Property(row => row.Reference).HasMaxLength(40);
        inquiry.Property(row => row.AreaCode).HasMaxLength(9);
        inquiry.Property(row => row.GivenToAreaCode).HasMaxLength(9);
        inquiry.Property(row => row.OtherAreaCodes).HasMaxLength(-1);
        inquiry.Ignore(row => row.Template);
        // One inquiry a notification, whatever is delivered twice or at once.
        inquiry.HasIndex(row => row.NotificationId).IsUnique();
        inquiry.HasIndex(row => new { row.AreaCode, row.NotificationSentAt, row.Id });
        inquiry.HasIndex(row => new { row.NotificationSentAt, row.Id });
        inquiry.HasIndex(row => new { row.NextDueOn, row.Id }).HasFilter("[NextDueOn] IS NOT NULL");
        inquiry.HasOne(row => row.Notified).WithOne().HasForeignKey<LocalInquiry>(row => row.NotificationId)
            .OnDelete(DeleteBehavior.Restrict);
        inquiry.HasMany(row => row.Sections).WithOne().HasForeignKey(section => section.InquiryId);
        inquiry.HasMany(row => row.Signatures).WithOne().HasForeignKey(signature => signature.InquiryId);
        inquiry.HasOne(row => row.Decision).WithOne().HasForeignKey<AreaDecision>(decision => decision.InquiryId);
        inquiry.HasOne(row => row.PracticeReview).WithOne().HasForeignKey<PracticeReview>(review => review.InquiryId);
        inquiry.HasOne(row => row.Publication).WithOne().HasForeignKey<Publication>(publication => publication.InquiryId);
    }
}

sealed class ReviewSectionTable : IEntityTypeConfiguration<ReviewSection>
{
    public void Configure(EntityTypeBuilder<ReviewSection> section)
    {
        section.ToTable("Sections");
        section.HasKey(row => new { row.InquiryId, row.Key });
        section.Property(row => row.Key).HasMaxLength(60);
        section.Property(row => row.Text).HasMaxLength(-1);
        section.Property(row => row.ChangedBy).HasMaxLength(100);
    }
}

sealed class AreaDecisionTable : IEntityTypeConfiguration<AreaDecision>
{
    public void Configure(EntityTypeBuilder<AreaDecision> decision)
    {
        decision.ToTable("Decisions");
        decision.HasKey(row => row.InquiryId);
        decision.Property(row => row.NationalIssueReason).HasMaxLength(4000);
        decision.Property(row => row.Rationale).HasMaxLength(-1);
        decision.Property(row => row.DecidedBy).HasMaxLength(100);
        decision.HasMany(row => row.Answers).WithOne().HasForeignKey(answer => answer.InquiryId);
    }
}

sealed class CriterionAnsweredTable : IEntityTypeConfiguration<CriterionAnswered>
{
    public void Configure(EntityTypeBuilder<CriterionAnswered> answer)
    {
        answer.ToTable("DecisionAnswers");
        answer.HasKey(row => new { row.InquiryId, row.Code });
        answer.Property(row => row.Code).HasMaxLength(40);
        answer.Property(row => row.Reason).HasMaxLength(4000);
    }
}

sealed class SignatureTable : IEntityTypeConfiguration<Signature>
{
    public void Configure(EntityTypeBuilder<Signature> signature)
    {
        signature.ToTable("Signatures");
        signature.Property(row => row.Id).ValueGeneratedNever();
        signature.Property(row => row.AreaCode).HasMaxLength(9);
        signature.Property(row => row.SignedBy).HasMaxLength(100);
        signature.Property(row => row.SignedByName).HasMaxLength(200);
        signature.HasIndex(row => new { row.InquiryId, row.ContentVersion, row.AreaCode, row.Agency }).IsUnique();
    }
}

sealed class PracticeReviewTable : IEntityTypeConfiguration<PracticeReview>
{
    public void Configure(EntityTypeBuilder<PracticeReview> review)
    {
        review.ToTable("PracticeReviews");
        review.HasKey(row => row.InquiryId);
        review.Property(row => row.StartedBy).HasMaxLength(100);
        review.Property(row => row.ChangedDecisionReason).HasMaxLength(4000);
    }
}
