using Safeguarding.Contracts.Identity;
using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.Identity.Model;

/// <summary>Someone asked to join an organisation: by a link in a mail, good once and for a week.</summary>
public class Invitation : IVersioned
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);
    static readonly TimeSpan MaxWait = TimeSpan.FromHours(1);

    public required Guid Id { get; init; }

    public int Version { get; set; }

    public Guid OrganisationId { get; init; }

    public Organisation Organisation { get; init; } = null!;

    public required string Name { get; init; }

    public required string Email { get; init; }

    /// <summary>What the person will be; codes of <see cref="ServiceDefaults.Security.Roles"/>.</summary>
    public required List<string> Roles { get; init; }

    public required DateTime InvitedAt { get; init; }

    public required DateTime ExpiresAt { get; set; }

    /// <summary>Of the link's token, which is in the mail alone; null until there is one.</summary>
    public string? TokenHash { get; set; }

    /// <summary>When the mail left; null while it is to be sent.</summary>
    public DateTime? MailedAt { get; set; }

    public int MailAttempts { get; set; }

    /// <summary>The mail is not tried before this; also how long a worker that is killed keeps it.</summary>
    public DateTime NextMailAt { get; set; }

    public DateTime? AcceptedAt { get; private set; }

    public DateTime? RevokedAt { get; private set; }

    public InvitationState StateAt(DateTime now) => this switch
    {
        { AcceptedAt: not null } => InvitationState.Accepted,
        { RevokedAt: not null } => InvitationState.Revoked,
        _ => ExpiresAt <= now ? InvitationState.Expired : InvitationState.Open,
    };

    public bool IsSettled => AcceptedAt is not null || RevokedAt is not null;

    public void Accept(DateTime now) => AcceptedAt = now;

    public void Revoke(DateTime now) => RevokedAt ??= now;

    /// <summary>A new link for another week; the one before it ends now.</summary>
    public void SendAgain(DateTime now)
    {
        (TokenHash, MailedAt, MailAttempts) = (null, null, 0);
        (NextMailAt, ExpiresAt) = (now, now + Lifetime);
    }

    /// <summary>A minute, doubled with each failed attempt up to an hour.</summary>
    public static TimeSpan WaitAfter(int attempts) =>
        TimeSpan.FromMinutes(1 << Math.Min(attempts - 1, 6)) is var wait && wait < MaxWait ? wait : MaxWait;
}
