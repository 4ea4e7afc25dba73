using System.Text.RegularExpressions;

namespace Safeguarding.Demo.Steps;

/// <summary>The pickup folder, read as a subscriber reads mail.</summary>
static partial class MailFolder
{
    /// <summary>The token behind the button of the confirmation mail to that address; null while there is none.</summary>
    public static string? ConfirmationFor(string email, string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*.eml").Select(File.ReadAllText)
            .Where(mail => mail.Contains($"To: {email}", StringComparison.OrdinalIgnoreCase))
            // Soft line breaks of the encoding may stand anywhere.
            .Select(mail => Link().Match(SoftBreak().Replace(mail, "")))
            .FirstOrDefault(match => match.Success)?.Groups[1].Value
        : null;

    [GeneratedRegex("subscriptions/confirm/([A-Za-z0-9_-]+)")]
    private static partial Regex Link();

    [GeneratedRegex("=\r?\n")]
    private static partial Regex SoftBreak();
}
