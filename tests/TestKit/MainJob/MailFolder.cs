using System.Text.RegularExpressions;

namespace Safeguarding.TestKit;

/// <summary>The pickup folder, as a mail system would read it.</summary>
public static class MailFolder
{
    public static IReadOnlyList<string> To(string folder, string address) => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*.eml").Select(File.ReadAllText)
            .Where(mail => Regex.IsMatch(mail, $"^To:.*{Regex.Escape(address)}", RegexOptions.Multiline))]
        : [];

    /// <summary>The line that a reader sees in the list of mails; a folded header is one line.</summary>
    public static string Subject(string mail) =>
        Regex.Match(mail, @"^Subject: (.*(?:\r?\n[ \t].*)*)", RegexOptions.Multiline).Groups[1].Value;

    /// <summary>The token of the first link that holds <paramref name="path"/>; soft line breaks of the encoding are undone.</summary>
    public static string? Token(string mail, string path) =>
        Regex.Match(mail.Replace("=\r\n", "", StringComparison.Ordinal)
            .Replace("=\n", "", StringComparison.Ordinal), Regex.Escape(path) + "([A-Za-z0-9_-]+)") is { Success: true } match
            ? match.Groups[1].Value
            : null;
}
