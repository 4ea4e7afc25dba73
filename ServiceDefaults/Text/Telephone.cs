using System.Text.RegularExpressions;

namespace Safeguarding.ServiceDefaults.Text;

/// <summary>
/// A telephone number as people write it, with spaces, hyphens, dots or brackets anywhere, and an extension. Kept in groups as Ofcom's
/// numbering plan writes them, so that it can be read out.
/// </summary>
public static partial class Telephone
{
    /// <summary>The number as it is kept; null where it is none: 10 or 11 digits from 0, or 8 to 15 after a plus.</summary>
    public static string? Find(string? typed)
    {
        if (CleanText.Line(typed) is not { Length: <= 60 } text || Form().Match(text) is not { Success: true } form)
            return null;
        var digits = string.Concat(form.Groups["number"].Value.Where(char.IsAsciiDigit));
        var extension = form.Groups["extension"] is { Success: true } group ? $" ext. {group.Value}" : "";
        // +44 (0)113 … and 0044 …: at home both start with 0.
        var isAbroad = form.Groups["plus"].Success || digits.StartsWith("00", StringComparison.Ordinal);
        digits = isAbroad ? digits.TrimStart('0') : digits;
        if (isAbroad && digits.StartsWith("44", StringComparison.Ordinal))
            (digits, isAbroad) = ($"0{digits[2..].TrimStart('0')}", false);
        return (isAbroad, digits) switch
        {
            (true, { Length: >= 8 and <= 15 }) => $"+{digits}{extension}",
            (false, ['0', >= '1' and <= '9', ..] and { Length: 10 or 11 }) => $"{Grouped(digits)}{extension}",
            _ => null,
        };
    }

    static string Grouped(string digits) => digits switch
    {
        ['0', '2', ..] when digits.Length == 11 => $"{digits[..3]} {digits[3..7]} {digits[7..]}",
        ['0', '1', '1', ..] or ['0', '1', _, '1', ..] or ['0', '3', ..] or ['0', '8', ..] or ['0', '9', ..] when digits.Length == 11 =>
            $"{digits[..4]} {digits[4..7]} {digits[7..]}",
        _ => $"{digits[..5]} {digits[5..]}",
    };

    [GeneratedRegex(@"\A(?<plus>\+)?(?<number>[0-9 ().\u2010-\u2015/-]{8,30}?)(\s*(ext(ension)?\.?|x|#)\s*(?<extension>[0-9]{1,6}))?\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
