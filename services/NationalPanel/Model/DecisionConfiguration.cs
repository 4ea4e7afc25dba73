using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Safeguarding.NationalPanel.Model;

sealed class DecisionConfiguration : IEntityTypeConfiguration<Decision>, IEntityTypeConfiguration<AnsweredCriterion>
{
    public void Configure(EntityTypeBuilder<Decision> builder)
    {
        builder.ToTable("Decisions");
        builder.Property(decision => decision.Id).ValueGeneratedNever();
        builder.Property(decision => decision.CommentToArea).HasMaxLength(4_000);
        builder.Property(decision => decision.PublicReason).HasMaxLength(4_000);
        builder.HasIndex(decision => new { decision.CaseId, decision.Number }).IsUnique();
        builder.HasIndex(decision => new { decision.DecidedAt, decision.Id });
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
