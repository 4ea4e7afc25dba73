using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.Identity.Model;

/// <summary>
/// What a person is told by mail: a change of how they sign in, so that they notice one that was not theirs, and what waits for them as
/// administrator or approver.
/// </summary>
public enum AccountChange
{
    Password,
    SecondFactor,
    RecoveryCodes,
    PasskeyAdded,
    PasskeyRemoved,
    OrganisationWithoutApprover,
    ClientAskedFor,
    ClientGranted,
    ClientRefused,
}

/// <summary>One such mail: saved with the change, sent by a worker.</summary>
public class AccountNotice : IBookkeeping, IVersioned
{
    /// <summary>After this long a mail that could not be sent is of no more use.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(2);

    public required Guid Id { get; init; }

    /// <summary>Of two workers that take it at the same moment one fails on this.</summary>
    public int Version { get; set; }

    public required Guid PersonId { get; init; }

    public Person Person { get; init; } = null!;

    public required AccountChange Change { get; init; }

    /// <summary>The organisation or client it is about; null where it is about the person's own account.</summary>
    public Guid? SubjectId { get; init; }

    public required DateTime HappenedAt { get; init; }

    /// <summary>When the mail left; null while it is to be sent.</summary>
    public DateTime? MailedAt { get; set; }

    public int MailAttempts { get; set; }

    /// <summary>The mail is not tried before this; also how long a worker that is killed keeps it.</summary>
    public required DateTime NextMailAt { get; set; }
}
