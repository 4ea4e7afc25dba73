using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Safeguarding.NationalPanel.Model;

sealed class CriteriaTable : IEntityTypeConfiguration<CriteriaSet>, IEntityTypeConfiguration<SetCriterion>
{
    public void Configure(EntityTypeBuilder<CriteriaSet> builder)
    {
        builder.ToTable("CriteriaSets");
        builder.Property(set => set.Id).ValueGeneratedNever();
        builder.HasIndex(set => set.Number).IsUnique();
        builder.HasMany(set => set.Criteria).WithOne().HasForeignKey(criterion => criterion.SetId);
    }

    public void Configure(EntityTypeBuilder<SetCriterion> builder)
    {
        builder.ToTable("Criteria");
        builder.HasKey(criterion => new { criterion.SetId, criterion.Code });
        builder.Property(criterion => criterion.Code).HasMaxLength(40);
        builder.Property(criterion => criterion.Text).HasMaxLength(2_000);
    }
}
