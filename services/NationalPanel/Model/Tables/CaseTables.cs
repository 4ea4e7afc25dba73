using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Safeguarding.NationalPanel.Model;

sealed class PanelCaseTable : IEntityTypeConfiguration<PanelCase>
{
    public void Configure(EntityTypeBuilder<PanelCase> builder)
    {
        builder.ToTable("Cases");
        builder.Property(panelCase => panelCase.Id).ValueGeneratedNever();
        builder.Property(panelCase => panelCase.Reference).HasMaxLength(40);
        builder.Property(panelCase => panelCase.AreaCode).HasMaxLength(9);
        builder.Property(panelCase => panelCase.GivenToAreaCode).HasMaxLength(9);
        builder.ComplexProperty(panelCase => panelCase.PracticeReview);
        builder.ComplexProperty(panelCase => panelCase.Triage, triage =>
        {
            triage.Property(value => value.OwnerId).HasMaxLength(100);
            triage.Property(value => value.OwnerName).HasMaxLength(200);
            triage.Property(value => value.Note).HasMaxLength(4_000);
        });

        builder.HasIndex(panelCase => panelCase.NotificationId).IsUnique();
        builder.HasIndex(panelCase => new { panelCase.SentAt, panelCase.Id });
        builder.HasIndex(panelCase => new { panelCase.State, panelCase.SentAt });
        builder.HasIndex(panelCase => new { panelCase.AreaCode, panelCase.SentAt });

        builder.HasOne<NationalInquiry>().WithMany().HasForeignKey(panelCase => panelCase.InquiryId).OnDelete(DeleteBehavior.NoAction);
        builder.HasMany(panelCase => panelCase.RapidReviews).WithOne().HasForeignKey(review => review.CaseId);
        builder.HasMany(panelCase => panelCase.Conflicts).WithOne().HasForeignKey(conflict => conflict.CaseId);
        builder.HasMany(panelCase => panelCase.AreaChanges).WithOne().HasForeignKey(change => change.CaseId);
        builder.HasMany(panelCase => panelCase.Links).WithOne().HasForeignKey(link => link.CaseId);
        builder.HasMany(panelCase => panelCase.Decisions).WithOne(decision => decision.Case).HasForeignKey(decision => decision.CaseId);
    }
}

sealed class CasePartsTable
    : IEntityTypeConfiguration<ReceivedReview>, IEntityTypeConfiguration<CaseLink>, IEntityTypeConfiguration<RecordedAreaChange>
{
    public void Configure(EntityTypeBuilder<RecordedAreaChange> builder)
    {
        builder.ToTable("CaseAreaChanges");
        builder.HasKey(change => new { change.CaseId, change.Number });
        builder.Property(change => change.GivenToAreaCode).HasMaxLength(9);
        builder.Property(change => change.Reason).HasMaxLength(1_000);
        builder.Property(change => change.ChangedBy).HasMaxLength(200);
    }

    public void Configure(EntityTypeBuilder<ReceivedReview> builder)
    {
        builder.ToTable("RapidReviews");
        // One row a version, however often the message comes.
        builder.HasKey(review => new { review.CaseId, review.Version });
    }

    public void Configure(EntityTypeBuilder<CaseLink> builder)
    {
        builder.ToTable("CaseLinks");
        builder.HasKey(link => new { link.CaseId, link.LinkedCaseId });
        builder.HasOne<PanelCase>().WithMany().HasForeignKey(link => link.LinkedCaseId).OnDelete(DeleteBehavior.NoAction);
    }
}

sealed class DecisionTable : IEntityTypeConfiguration<Decision>, IEntityTypeConfiguration<AnsweredCriterion>
{
    public void Configure(EntityTypeBuilder<Decision> builder)
    {
        builder.ToTable("Decisions");
        builder.Property(decision => decision.Id).ValueGeneratedNever();
        builder.Property(decision => decision.CommentToArea).HasMaxLength(4_000);
        builder.Property(decision => decision.PublicReason).HasMaxLength(4_000);
        builder.HasIndex(decision => new { decision.CaseId, decision.Number }).IsUnique();
        builder.HasIndex(decision => new { decision.DecidedOn, decision.PublicId }).IsUnique();
        builder.HasMany(decision => decision.Considerations).WithOne().HasForeignKey(answered => answered.DecisionId);
    }

    public void Configure(EntityTypeBuilder<AnsweredCriterion> builder)
    {
        builder.ToTable("Considerations");
        builder.Property(answered => answered.Code).HasMaxLength(40);
        builder.Property(answered => answered.Reason).HasMaxLength(4_000);
        builder.HasKey(answered => new { answered.DecisionId, answered.Code });
    }
}
