using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Safeguarding.NationalPanel.Model;

sealed class CaseAccessTable
    : IEntityTypeConfiguration<CaseAccess>, IEntityTypeConfiguration<NamedReader>, IEntityTypeConfiguration<RecordedRestriction>
{
    public void Configure(EntityTypeBuilder<CaseAccess> builder)
    {
        builder.ToTable("CaseAccess");
        builder.HasKey(access => access.CaseId);
        builder.HasOne<PanelCase>().WithOne(panelCase => panelCase.Access).HasForeignKey<CaseAccess>(access => access.CaseId);
        builder.HasMany(access => access.Readers).WithOne().HasForeignKey(reader => reader.CaseId);
        builder.HasMany(access => access.Changes).WithOne().HasForeignKey(change => change.CaseId);
    }

    public void Configure(EntityTypeBuilder<NamedReader> builder)
    {
        builder.ToTable("CaseReaders");
        builder.HasKey(reader => new { reader.CaseId, reader.Organisation, reader.PersonId });
        builder.Property(reader => reader.Organisation).HasMaxLength(100);
        builder.Property(reader => reader.PersonId).HasMaxLength(100);
        builder.Property(reader => reader.PersonName).HasMaxLength(200);
        builder.Property(reader => reader.AreaCode).HasMaxLength(9);
        builder.Property(reader => reader.NamedBy).HasMaxLength(200);
    }

    public void Configure(EntityTypeBuilder<RecordedRestriction> builder)
    {
        builder.ToTable("CaseRestrictions");
        builder.HasKey(change => new { change.CaseId, change.Number });
        builder.Property(change => change.Reason).HasMaxLength(1_000);
        builder.Property(change => change.ChangedBy).HasMaxLength(200);
    }
}
