using System.Globalization;
using System.Text.RegularExpressions;

namespace Safeguarding.Portal.Show;

/// <summary>The codes of the audit in words: "Child record read" for <c>ChildRecordRead</c>.</summary>
public static partial class AuditWords
{
    public static string For(string code)
    {
        var words = Beginning().Replace(code, " $0").ToLowerInvariant();
        return words.Length == 0 ? "" : char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>The code of an action that was typed in words; a code stays as it is.</summary>
    public static string CodeOf(string words) => words.Contains(' ', StringComparison.Ordinal)
        ? string.Concat(words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(CultureInfo.InvariantCulture.TextInfo.ToTitleCase))
        : words;

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Beginning();
}
