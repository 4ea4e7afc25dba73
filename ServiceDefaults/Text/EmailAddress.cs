using System.Globalization;
using System.Text.RegularExpressions;

namespace Safeguarding.ServiceDefaults.Text;

/// <summary>
/// The one rule for e-mail addresses: what a mail service of the public sector delivers to, as GOV.UK Notify checks it. Comments, quoted
/// names, bare hosts and numbers as hosts are lawful in mail and mistakes in a form.
/// </summary>
public static partial class EmailAddress
{
    public const int MaxLength = 254;
    const int MaxLocal = 64;
    static readonly IdnMapping Domains = new() { UseStd3AsciiRules = true };

    /// <summary>The address as it is kept, its domain in small letters; null where it is none.</summary>
    public static string? Find(string? typed)
    {
        if (CleanText.Line(typed) is not { Length: <= MaxLength } text)
            return null;
        // What joins letters in a name has no place in an address.
        text = text.Replace("\u200C", "", StringComparison.Ordinal).Replace("\u200D", "", StringComparison.Ordinal);
        var at = text.LastIndexOf('@');
        return at is > 0 and <= MaxLocal && Local().IsMatch(text[..at]) && IsHost(text[(at + 1)..])
            ? $"{text[..at]}@{text[(at + 1)..].ToLowerInvariant()}"
            : null;
    }

    static bool IsHost(string host)
    {
        if (host.Length == 0 || host.StartsWith('.') || host.EndsWith('.') || host.Contains("..", StringComparison.Ordinal))
            return false;
        try
        {
            return Host().IsMatch(Domains.GetAscii(host).ToLowerInvariant());
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Local();

    // At least two parts, none with a hyphen at an end, and a top level of letters.
    [GeneratedRegex(@"\A([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]{1,58}[a-z0-9])\z", RegexOptions.CultureInvariant)]
    private static partial Regex Host();
}
