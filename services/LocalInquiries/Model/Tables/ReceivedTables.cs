using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeguarding.ServiceDefaults.Cases;

namespace Safeguarding.LocalInquiries.Model;

sealed class KnownNotificationTable : IEntityTypeConfiguration<KnownNotification>
{
    public void Configure(EntityTypeBuilder<KnownNotification> notification)
    {
        notification.ToTable("Notifications");
        notification.HasKey(row => row.NotificationId);
        notification.Property(row => row.NotificationId).ValueGeneratedNever();
        notification.HasOne(row => row.Access).WithOne().HasForeignKey<CaseAccess>(access => access.NotificationId)
            .OnDelete(DeleteBehavior.Restrict);
        // The second of two writers at once must fail and look again.
        notification.Property(row => row.InquiryId).IsConcurrencyToken();
        notification.Property(row => row.WithdrawnAt).IsConcurrencyToken();
        notification.Property(row => row.DeescalatedAt).IsConcurrencyToken();
        notification.Property(row => row.LinkVersion).IsConcurrencyToken();
        notification.Ignore(row => row.Ending);
        notification.Ignore(row => row.Link);
        notification.Property(row => row.AreaVersion).IsConcurrencyToken();
        notification.Property(row => row.FactsVersion).IsConcurrencyToken();
        // Ids, codes and dates of at most twenty areas.
        notification.Property(row => row.Facts).HasMaxLength(4000);
        notification.Property(row => row.GivenToAreaCode).HasMaxLength(9);
    }
}

sealed class PanelDecisionTable : IEntityTypeConfiguration<ReceivedDecision>
{
    public void Configure(EntityTypeBuilder<ReceivedDecision> decision)
    {
        decision.ToTable("PanelDecisions");
        decision.Property(row => row.Id).ValueGeneratedNever();
        decision.HasIndex(row => new { row.NotificationId, row.Number }).IsUnique();
    }
}

sealed class AdoptedCriteriaTable : IEntityTypeConfiguration<AdoptedCriteria>
{
    public void Configure(EntityTypeBuilder<AdoptedCriteria> version)
    {
        version.ToTable("CriteriaVersions");
        version.HasKey(row => row.Number);
        version.Property(row => row.Number).ValueGeneratedNever();
        version.HasMany(row => row.Criteria).WithOne().HasForeignKey(criterion => criterion.CriteriaVersion);
    }
}

sealed class AdoptedCriterionTable : IEntityTypeConfiguration<AdoptedCriterion>
{
    public void Configure(EntityTypeBuilder<AdoptedCriterion> criterion)
    {
        criterion.ToTable("Criteria");
        criterion.HasKey(row => new { row.CriteriaVersion, row.Code });
        criterion.Property(row => row.Code).HasMaxLength(40);
        criterion.Property(row => row.Text).HasMaxLength(4000);
    }
}

sealed class NationalInquiryTable : IEntityTypeConfiguration<NationalInquiry>
{
    public void Configure(EntityTypeBuilder<NationalInquiry> inquiry)
    {
        inquiry.ToTable("NationalInquiries");
        inquiry.Property(row => row.Id).ValueGeneratedNever();
        inquiry.HasMany(row => row.Cases).WithOne().HasForeignKey(covered => covered.InquiryId);
    }
}

sealed class NationalInquiryCaseTable : IEntityTypeConfiguration<NationalInquiryCase>
{
    public void Configure(EntityTypeBuilder<NationalInquiryCase> covered)
    {
        covered.ToTable("NationalInquiryCases");
        covered.HasKey(row => new { row.InquiryId, row.NotificationId });
        covered.HasIndex(row => row.NotificationId);
    }
}
