using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Safeguarding.NationalPanel.Model;

sealed class RecordedRegisterChangeTable : IEntityTypeConfiguration<RecordedRegisterChange>
{
    public void Configure(EntityTypeBuilder<RecordedRegisterChange> builder)
    {
        builder.ToTable("RegisterChanges");
        builder.Property(change => change.Id).ValueGeneratedNever();
        builder.Property(change => change.Request).HasMaxLength(-1);
        // Of two changes at the same moment the second is worked out again on what the first has made.
        builder.HasIndex(change => change.Version).IsUnique();
        builder.HasIndex(change => change.RecordedAt);
    }
}
