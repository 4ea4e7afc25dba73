using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeguarding.Notifications.Sealing;

namespace Safeguarding.Notifications.SubjectRequests;

sealed class SubjectRequestTable : IEntityTypeConfiguration<SubjectRequest>
{
    public void Configure(EntityTypeBuilder<SubjectRequest> builder)
    {
        builder.ToTable("SubjectRequests");
        builder.Property(request => request.Id).ValueGeneratedNever();
        builder.Property(request => request.Reference).HasMaxLength(20);
        builder.Property(request => request.OpenedById).HasMaxLength(100);
        builder.Property(request => request.ClosedById).HasMaxLength(100);
        builder.Ignore(request => request.State);
        builder.Ignore(request => request.Sought);
        builder.IsSealedUnder(request => request.Id);
        builder.Property(request => request.Person).IsSealed();
        builder.Property(request => request.ExtendedBecause).IsSealed();
        builder.Property(request => request.ClosedBecause).IsSealed();
        builder.HasIndex(request => request.Reference).IsUnique();
        builder.HasIndex(request => new { request.DueOn, request.Id });
        builder.HasMany(request => request.Findings).WithOne()
            .HasForeignKey(found => found.RequestId).OnDelete(DeleteBehavior.Restrict);
    }
}

sealed class FoundCaseTable : IEntityTypeConfiguration<FoundCase>
{
    public void Configure(EntityTypeBuilder<FoundCase> builder)
    {
        builder.ToTable("SubjectFindings");
        builder.HasKey(found => new { found.RequestId, found.DossierId });
        builder.Property(found => found.Matches).HasMaxLength(200);
        builder.HasMany(found => found.Redactions).WithOne()
            .HasForeignKey(redaction => new { redaction.RequestId, redaction.DossierId }).OnDelete(DeleteBehavior.Restrict);
    }
}

sealed class RedactionTable : IEntityTypeConfiguration<Redaction>
{
    public void Configure(EntityTypeBuilder<Redaction> builder)
    {
        builder.ToTable("SubjectRedactions");
        builder.HasKey(redaction => new { redaction.RequestId, redaction.DossierId, redaction.AnswerKey });
        builder.Property(redaction => redaction.AnswerKey).HasMaxLength(32);
        builder.IsSealedUnder(redaction => redaction.RequestId);
        builder.Property(redaction => redaction.Replacement).IsSealed();
    }
}
