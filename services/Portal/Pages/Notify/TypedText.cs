using System.Text.RegularExpressions;

namespace Safeguarding.Portal.Pages.Notify;

static partial class TypedText
{
    /// <summary>
    /// Text without blank ends and with one kind of line break, so that the same answer is the same text; null where nothing was typed.
    /// </summary>
    public static string? Tidy(this string? typed) => typed?.ReplaceLineEndings("\n").Trim() is { Length: > 0 } text ? text : null;

    /// <summary>A postcode of the United Kingdom as it is printed, "LS8 5HX" for "ls85hx"; anything else as it was typed.</summary>
    public static string? TidyPostcode(this string? typed) =>
        typed.Tidy() is { } text && Postcode().Match(text) is { Success: true } found
            ? $"{found.Groups[1].Value} {found.Groups[2].Value}".ToUpperInvariant()
            : typed.Tidy();

    [GeneratedRegex(@"\A([A-Z]{1,2}[0-9][A-Z0-9]?)\s*([0-9][A-Z]{2})\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Postcode();
}
