using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeguarding.Notifications.Sealing;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Retention;

/// <summary>What became of a proposal to erase.</summary>
public enum ErasureOutcome
{
    /// <summary>Somebody erased the notification.</summary>
    Erased,

    /// <summary>Somebody keeps it until a later day, when it is proposed anew.</summary>
    Postponed,

    /// <summary>It must be kept after all: it is held, or the schedule is another.</summary>
    Lapsed,
}

/// <summary>
/// That a notification need not be kept any more, for a person to decide: nothing is erased by itself. One proposal at a time is open for a
/// notification; those before it stay on record.
/// </summary>
public class ErasureProposal : SealedRow, IVersioned
{
    string? _reason;

    public required Guid Id { get; init; }

    public required Guid NotificationId { get; init; }

    /// <summary>The last day on which it had to be kept, as the schedule was when it was proposed.</summary>
    public required DateOnly KeptUntil { get; init; }

    public required DateTime ProposedAt { get; init; }

    /// <summary>Null while nobody has decided.</summary>
    public ErasureOutcome? Outcome { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    public string? DecidedById { get; private set; }

    /// <summary>The last day on which it is kept all the same, where it was postponed.</summary>
    public DateOnly? PostponedUntil { get; private set; }

    public string? Reason
    {
        get => Open(_reason);
        private set => _reason = Close(value, _reason);
    }

    public int Version { get; set; }

    internal override Guid KeyId => NotificationId;

    internal override string RowName => $"{Id:N}";

    public void Postpone(DateOnly until, string reason, CurrentUser user, DateTime now)
    {
        (PostponedUntil, Reason) = (until, reason);
        Decide(ErasureOutcome.Postponed, user, now);
    }

    public void Decide(ErasureOutcome outcome, CurrentUser user, DateTime now) =>
        (Outcome, DecidedById, DecidedAt) = (outcome, user.Id, now);
}

sealed class ErasureProposalTable : IEntityTypeConfiguration<ErasureProposal>
{
    public void Configure(EntityTypeBuilder<ErasureProposal> builder)
    {
        builder.ToTable("ErasureProposals");
        builder.Property(proposal => proposal.Id).ValueGeneratedNever();
        builder.IsSealedUnder(proposal => proposal.NotificationId);
        builder.Property(proposal => proposal.Reason).IsSealed();
        builder.Property(proposal => proposal.DecidedById).HasMaxLength(100);
        // Of two instances that propose the same at once one is refused.
        builder.HasIndex(proposal => proposal.NotificationId).IsUnique().HasFilter("[Outcome] IS NULL");
    }
}
