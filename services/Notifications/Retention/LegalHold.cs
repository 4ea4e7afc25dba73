using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeguarding.Notifications.Sealing;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Retention;

/// <summary>A notification must be kept whatever its age, as for a trial or an inquiry. A hold that was lifted stays on record.</summary>
public class LegalHold : SealedRow
{
    string? _reason;
    string? _liftReason;

    public required Guid Id { get; init; }

    public required Guid NotificationId { get; init; }

    public required string? Reason
    {
        get => Open(_reason);
        init => _reason = Close(value, _reason);
    }

    public required DateTime SetAt { get; init; }

    public required string SetById { get; init; }

    public string? LiftReason
    {
        get => Open(_liftReason);
        private set => _liftReason = Close(value, _liftReason);
    }

    public DateTime? LiftedAt { get; private set; }

    public string? LiftedById { get; private set; }

    internal override Guid KeyId => NotificationId;

    internal override string RowName => $"{Id:N}";

    public void Lift(string reason, CurrentUser user, DateTime now) => (LiftReason, LiftedById, LiftedAt) = (reason, user.Id, now);
}

sealed class LegalHoldTable : IEntityTypeConfiguration<LegalHold>
{
    public void Configure(EntityTypeBuilder<LegalHold> builder)
    {
        builder.ToTable("LegalHolds");
        builder.Property(hold => hold.Id).ValueGeneratedNever();
        builder.IsSealedUnder(hold => hold.NotificationId);
        builder.Property(hold => hold.Reason).IsSealed();
        builder.Property(hold => hold.LiftReason).IsSealed();
        builder.Property(hold => hold.SetById).HasMaxLength(100);
        builder.Property(hold => hold.LiftedById).HasMaxLength(100);
        builder.HasIndex(hold => hold.NotificationId).IsUnique().HasFilter("[LiftedAt] IS NULL");
    }
}
