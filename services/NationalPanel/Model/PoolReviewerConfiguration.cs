using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Safeguarding.NationalPanel.Model;

sealed class PoolReviewerConfiguration : IEntityTypeConfiguration<PoolReviewer>
{
    public void Configure(EntityTypeBuilder<PoolReviewer> builder)
    {
        builder.ToTable("Reviewers");
        builder.Property(reviewer => reviewer.Id).ValueGeneratedNever();
        builder.Property(reviewer => reviewer.Expertise).HasMaxLength(2_000);
        builder.Property(reviewer => reviewer.RemovalReason).HasMaxLength(1_000);
        builder.HasIndex(reviewer => new { reviewer.AddedAt, reviewer.Id });
    }
}
