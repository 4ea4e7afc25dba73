using System.Text.RegularExpressions;
using MimeKit;

namespace Safeguarding.Dissemination.Tests;

static partial class MailReading
{
    public static bool IsIssue(this MimeMessage mail, int number) =>
        mail.Subject!.StartsWith($"Safeguarding bulletin {number}:", StringComparison.Ordinal);

    /// <summary>The token of the mail's link to a page, from its plain text as a reader would follow it.</summary>
    public static string Token(this MimeMessage mail) => Link().Match(mail.TextBody!).Groups[1].Value;

    [GeneratedRegex(@"http://localhost:8080/subscriptions/(?:confirm|unsubscribe)/(\S+)")]
    private static partial Regex Link();
}
