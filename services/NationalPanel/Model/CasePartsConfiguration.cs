using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Safeguarding.NationalPanel.Model;

sealed class CasePartsConfiguration : IEntityTypeConfiguration<ReceivedReview>, IEntityTypeConfiguration<CaseLink>
{
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
