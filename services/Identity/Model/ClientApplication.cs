using Safeguarding.Contracts.Identity;

namespace Safeguarding.Identity.Model;

/// <summary>What an approver asked for, and what the administrator said.</summary>
public class ClientApplication
{
    public const int MaxPurpose = 1_000;

    public required string Purpose { get; init; }

    /// <summary>Codes of <see cref="Clients.ClientPermissions"/>.</summary>
    public required List<string> Permissions { get; init; }

    public required Guid AskedBy { get; init; }

    public required DateTime AskedAt { get; init; }

    public DateTime? DecidedAt { get; private set; }

    public Guid? DecidedBy { get; private set; }

    public bool IsGranted { get; private set; }

    /// <summary>Why it was refused.</summary>
    public string? Reason { get; private set; }

    public void Grant(Guid by, DateTime now) => (IsGranted, DecidedBy, DecidedAt) = (true, by, now);

    public void Refuse(Guid by, string reason, DateTime now) => (Reason, DecidedBy, DecidedAt) = (reason, by, now);

    public ClientState State(DateTime? revokedAt) => revokedAt is not null ? ClientState.Revoked
        : DecidedAt is null ? ClientState.AskedFor
        : IsGranted ? ClientState.Granted : ClientState.Refused;
}

/// <summary>One of the secrets of a client; the secret itself was shown once and is kept nowhere.</summary>
public class ClientSecret
{
    public required Guid Id { get; init; }

    public required Guid ClientId { get; init; }

    public required string Hash { get; init; }

    public required DateTime AddedAt { get; init; }

    /// <summary>The hour in which it last opened something; null if it never has.</summary>
    public DateTime? LastUsedAt { get; set; }
}
