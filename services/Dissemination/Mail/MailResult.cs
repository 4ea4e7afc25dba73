namespace Safeguarding.Dissemination.Mail;

public enum MailResult
{
    /// <summary>The mail system has it.</summary>
    Accepted,

    /// <summary>Not now; try again later.</summary>
    TryAgain,

    /// <summary>The mailbox does not exist.</summary>
    NoSuchMailbox,

    /// <summary>Not handed over: the reason for it has gone since it was made.</summary>
    NoLongerWanted,
}
