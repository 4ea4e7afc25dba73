namespace Safeguarding.ServiceDefaults.Mail;

/// <summary>One mail, ready to go to one address.</summary>
public sealed record Email
{
    /// <summary>
    /// Names the mail, in the characters of a file name: its Message-ID, its file in a pickup folder, its reference at GOV.UK Notify.
    /// Handed over again under one name, a mail system that can tell makes no second one.
    /// </summary>
    public required string Name { get; init; }

    public required string To { get; init; }

    public required string Subject { get; init; }

    public required string Text { get; init; }

    /// <summary>The same as a page, for mail programs that show one.</summary>
    public string? Html { get; init; }

    /// <summary>Headers beyond those that every mail has.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>What a mail program's own button posts to in order to stop mails of this kind (RFC 8058).</summary>
    public Uri? OneClickUnsubscribe { get; init; }
}
