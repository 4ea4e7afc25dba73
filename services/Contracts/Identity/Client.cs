namespace Safeguarding.Contracts.Identity;

/// <summary>
/// Asks for a program to be let in on behalf of the caller's organisation. Nothing works before an administrator has granted it. Errors:
/// <c>required</c>, <c>too-long</c>, <c>unknown-code</c>, <c>repeated</c>, <c>private-key</c>, <c>not-a-key</c>, <c>weak-key</c>;
/// <c>id-in-use</c>; <c>not-allowed</c> for permissions that the organisation's kind cannot have.
/// </summary>
public record AskForClientRequest
{
    /// <summary>Made by the caller (UUID version 7), so that sending twice asks once.</summary>
    public Guid? Id { get; init; }

    /// <summary>What people call the program; at most 100 characters.</summary>
    public string? Name { get; init; }

    /// <summary>What it is for and who runs it; at most 1,000 characters.</summary>
    public string? Purpose { get; init; }

    /// <summary>Codes of what it is to be let do; at least one of those offered to the organisation.</summary>
    public IReadOnlyList<string>? Permissions { get; init; }

    /// <summary>For trying out: its notifications are checked and answered and stored nowhere. It can do nothing else.</summary>
    public bool Sandbox { get; init; }

    /// <summary>
    /// A public key in PEM or as a JSON web key, by which the program proves itself (<c>private_key_jwt</c>); absent for a secret.
    /// </summary>
    public string? PublicKey { get; init; }
}

/// <summary>A program that an organisation has asked for, as its approvers and administrators see it.</summary>
public record ClientDetails
{
    /// <summary>As the caller chose it.</summary>
    public required Guid Id { get; init; }

    /// <summary>What it says it is when it asks for a token.</summary>
    public required string ClientId { get; init; }

    /// <summary>What people call it.</summary>
    public required string Name { get; init; }

    /// <summary>Name of the organisation it works for.</summary>
    public required string Organisation { get; init; }

    /// <summary>Id of the organisation it works for.</summary>
    public required Guid OrganisationId { get; init; }

    /// <summary>What it is for.</summary>
    public required string Purpose { get; init; }

    /// <summary>Codes of what it may do.</summary>
    public required IReadOnlyList<string> Permissions { get; init; }

    /// <summary>The scopes that it asks for tokens with.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>Its notifications are checked and answered, and stored nowhere.</summary>
    public required bool Sandbox { get; init; }

    /// <summary>It proves itself by a key, rather than by a secret.</summary>
    public required bool HasKey { get; init; }

    /// <summary>Where it stands.</summary>
    public required ClientState State { get; init; }

    /// <summary>When it was asked for (UTC).</summary>
    public required DateTime AskedAt { get; init; }

    /// <summary>Name of who asked for it.</summary>
    public required string AskedBy { get; init; }

    /// <summary>When it was granted or refused (UTC).</summary>
    public DateTime? DecidedAt { get; init; }

    /// <summary>Why it was refused.</summary>
    public string? Reason { get; init; }

    /// <summary>When it was revoked (UTC).</summary>
    public DateTime? RevokedAt { get; init; }

    /// <summary>The hour in which it last was given a token (UTC); absent if it never was.</summary>
    public DateTime? LastUsedAt { get; init; }

    /// <summary>Secrets that work, the oldest first.</summary>
    public IReadOnlyList<ClientSecretSummary> Secrets { get; init; } = [];
}

/// <summary>A secret that works; the secret itself was shown once.</summary>
/// <param name="Id">By which it is removed.</param>
/// <param name="AddedAt">When it was made (UTC).</param>
/// <param name="LastUsedAt">The hour in which it was last used (UTC); absent if it never was.</param>
public record ClientSecretSummary(Guid Id, DateTime AddedAt, DateTime? LastUsedAt);

/// <summary>A new secret, which is shown here and never again. Where there are two already: <c>too-many-secrets</c>.</summary>
/// <param name="ClientId">What the program says it is.</param>
/// <param name="Secret">What proves it.</param>
public record NewClientSecret(string ClientId, string Secret);

/// <summary>Something that programs can be let do.</summary>
/// <param name="Code">By which it is asked for.</param>
/// <param name="Name">In words.</param>
/// <param name="Scopes">Scopes it stands for.</param>
/// <param name="Sandbox">Whether a program for trying out can have it.</param>
public record ClientRight(string Code, string Name, IReadOnlyList<string> Scopes, bool Sandbox);

/// <summary>Where a program stands.</summary>
public enum ClientState
{
    /// <summary>An administrator has it to decide.</summary>
    AskedFor,

    /// <summary>It may ask for tokens.</summary>
    Granted,

    /// <summary>It was not granted.</summary>
    Refused,

    /// <summary>It was let in and is no more.</summary>
    Revoked,
}

/// <summary>Refuses a program. Errors: <c>required</c>, <c>too-long</c>; <c>already-decided</c>.</summary>
public record RefuseClientRequest
{
    /// <summary>Why; at most 400 characters. The approvers of the organisation read it.</summary>
    public string? Reason { get; init; }
}

/// <summary>Ends what a program may do, at once and for good. Errors: <c>required</c>, <c>too-long</c>.</summary>
public record RevokeClientRequest
{
    /// <summary>Why; at most 400 characters. Kept in the audit.</summary>
    public string? Reason { get; init; }
}

/// <summary>Gives a program another public key in place of those it has. Errors: as of asking.</summary>
public record ReplaceClientKeyRequest
{
    /// <summary>In PEM or as a JSON web key.</summary>
    public string? PublicKey { get; init; }

    /// <summary>Keep the present key beside it, until the next time: at most two work.</summary>
    public bool KeepPresent { get; init; }
}
