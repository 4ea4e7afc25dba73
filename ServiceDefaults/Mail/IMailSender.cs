namespace Safeguarding.ServiceDefaults.Mail;

/// <summary>Hands one mail to the mail system.</summary>
public interface IMailSender
{
    /// <returns>
    /// What became of it. Whatever a mail system does is an outcome; the only exception is the caller's own cancellation.
    /// </returns>
    Task<MailOutcome> SendAsync(Email email, CancellationToken ct);
}

/// <summary>What became of one attempt. <paramref name="Error"/> is a kind, never a text: servers repeat addresses in theirs.</summary>
public sealed record MailOutcome(MailResult Result, string? Error = null)
{
    public static readonly MailOutcome Accepted = new(MailResult.Accepted);

    public static MailOutcome TryAgain(Exception exception) => new(MailResult.TryAgain, exception.GetType().Name);
}

public enum MailResult
{
    /// <summary>The mail system has it.</summary>
    Accepted,

    /// <summary>Not now; try again later.</summary>
    TryAgain,

    /// <summary>No mail can reach this address: there is no such mailbox.</summary>
    NoSuchMailbox,
}
