namespace Safeguarding.Dissemination.Mail;

/// <summary>What became of one attempt. <paramref name="Error"/> is a kind, never a text: servers repeat addresses in theirs.</summary>
public sealed record MailOutcome(MailResult Result, string? Error = null)
{
    public static readonly MailOutcome Accepted = new(MailResult.Accepted);
}
