using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Safeguarding.NationalPanel.Model;

sealed class PanelCaseConfiguration : IEntityTypeConfiguration<PanelCase>
{
    public void Configure(EntityTypeBuilder<PanelCase> builder)
    {
        builder.ToTable("Cases");
        builder.Property(panelCase => panelCase.Id).ValueGeneratedNever();
        builder.Property(panelCase => panelCase.Reference).HasMaxLength(40);
        builder.Property(panelCase => panelCase.AreaCode).HasMaxLength(9);
        builder.ComplexProperty(panelCase => panelCase.PracticeReview);
        builder.ComplexProperty(panelCase => panelCase.Triage, triage =>
        {
            triage.Property(value => value.OwnerId).HasMaxLength(100);
            triage.Property(value => value.OwnerName).HasMaxLength(100);
            triage.Property(value => value.Note).HasMaxLength(4_000);
        });

        builder.HasIndex(panelCase => panelCase.NotificationId).IsUnique();
        builder.HasIndex(panelCase => new { panelCase.SentAt, panelCase.Id });
        builder.HasIndex(panelCase => new { panelCase.State, panelCase.SentAt });
        builder.HasIndex(panelCase => new { panelCase.AreaCode, panelCase.SentAt });

        builder.HasOne<NationalInquiry>().WithMany().HasForeignKey(panelCase => panelCase.InquiryId).OnDelete(DeleteBehavior.NoAction);
        builder.HasMany(panelCase => panelCase.RapidReviews).WithOne().HasForeignKey(review => review.CaseId);
        builder.HasMany(panelCase => panelCase.Conflicts).WithOne().HasForeignKey(conflict => conflict.CaseId);
        builder.HasMany(panelCase => panelCase.Links).WithOne().HasForeignKey(link => link.CaseId);
        builder.HasMany(panelCase => panelCase.Decisions).WithOne(decision => decision.Case).HasForeignKey(decision => decision.CaseId);
    }
}
