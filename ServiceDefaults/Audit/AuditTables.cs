using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Safeguarding.ServiceDefaults.Audit;

sealed class AuditEntryTable : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("Audit");
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.Property(entry => entry.ActorId).HasMaxLength(100);
        builder.Property(entry => entry.ActorOrganisation).HasMaxLength(100);
        builder.Property(entry => entry.Action).HasMaxLength(60);
        builder.Property(entry => entry.SubjectType).HasMaxLength(40);
        builder.Property(entry => entry.Reason).HasMaxLength(2000);
        builder.Property(entry => entry.TraceId).HasMaxLength(32);
        builder.HasIndex(entry => new { entry.SubjectId, entry.OccurredAt });
        builder.HasIndex(entry => new { entry.ActorId, entry.OccurredAt });
        builder.HasIndex(entry => entry.SealNumber);
        builder.HasIndex(entry => entry.OccurredAt);
    }
}

sealed class AuditSealTable : IEntityTypeConfiguration<AuditSeal>
{
    public void Configure(EntityTypeBuilder<AuditSeal> builder)
    {
        builder.ToTable("AuditSeals");
        builder.HasKey(seal => seal.Number);
        builder.Property(seal => seal.Number).ValueGeneratedNever();
        builder.Property(seal => seal.Hash).HasMaxLength(64);
    }
}
