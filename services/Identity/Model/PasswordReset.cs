using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.Identity.Model;

/// <summary>
/// Somebody said that they forgot the password of an address. Stored whether or not anyone has that address; a worker finds out and mails,
/// so that neither the answer nor the time it takes says who has an account.
/// </summary>
public class PasswordReset : IBookkeeping, IVersioned
{
    public required Guid Id { get; init; }

    /// <summary>Of two workers that take it at the same moment one fails on this.</summary>
    public int Version { get; set; }

    /// <summary>As typed; emptied when the mail has left or there was nobody to send one to.</summary>
    public required string Email { get; set; }

    /// <summary>By which requests for one address are counted.</summary>
    public required string AddressHash { get; init; }

    /// <summary>Where it was asked from (<see cref="ServiceDefaults.Security.Network"/>).</summary>
    public required string Network { get; init; }

    public required DateTime AskedAt { get; init; }

    /// <summary>Whose password it is; null where nobody has the address.</summary>
    public Guid? PersonId { get; set; }

    /// <summary>Of the link's token, which is in the mail alone; null until there is one.</summary>
    public string? TokenHash { get; set; }

    /// <summary>The person's security stamp when the link was made: a later change of how they sign in ends it, its own use too.</summary>
    public string? Stamp { get; set; }

    public DateTime? ExpiresAt { get; set; }

    /// <summary>When nothing was left to do: the mail left, or there was nobody to send one to.</summary>
    public DateTime? HandledAt { get; set; }

    public int MailAttempts { get; set; }

    /// <summary>The mail is not tried before this; also how long a worker that is killed keeps it.</summary>
    public required DateTime NextMailAt { get; set; }
}
