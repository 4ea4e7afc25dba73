using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeguarding.LocalInquiries.Model;

namespace Safeguarding.LocalInquiries.Configuration;

sealed class ReviewSectionConfiguration : IEntityTypeConfiguration<ReviewSection>
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

sealed class AreaDecisionConfiguration : IEntityTypeConfiguration<AreaDecision>
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

sealed class CriterionAnsweredConfiguration : IEntityTypeConfiguration<CriterionAnswered>
{
    public void Configure(EntityTypeBuilder<CriterionAnswered> answer)
    {
        answer.ToTable("DecisionAnswers");
        answer.HasKey(row => new { row.InquiryId, row.Code });
        answer.Property(row => row.Code).HasMaxLength(40);
        answer.Property(row => row.Reason).HasMaxLength(4000);
    }
}

sealed class SignatureConfiguration : IEntityTypeConfiguration<Signature>
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

sealed class PracticeReviewConfiguration : IEntityTypeConfiguration<PracticeReview>
{
    public void Configure(EntityTypeBuilder<PracticeReview> review)
    {
        review.ToTable("PracticeReviews");
        review.HasKey(row => row.InquiryId);
        review.Property(row => row.StartedBy).HasMaxLength(100);
        review.Property(row => row.ChangedDecisionReason).HasMaxLength(4000);
    }
}
