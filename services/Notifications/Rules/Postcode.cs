using System.Text.RegularExpressions;
using Safeguarding.ServiceDefaults.Text;

namespace Safeguarding.Notifications.Rules;

/// <summary>The form of a full postcode of the United Kingdom; whether it exists is not checked.</summary>
static partial class Postcode
{
    public static void Check(string path, string? postcode, RuleScope scope)
    {
        if (postcode is not null && Find(postcode) is null)
            scope.Errors.Add(path, "format", "This is not a full postcode, like LS8 5HX.");
    }

    /// <summary>As the post writes it, <c>LS8 5HX</c>; as it was typed where it is none.</summary>
    public static string? InOneForm(string? typed) => Find(typed) ?? typed;

    static string? Find(string? typed) =>
        CleanText.Compact(typed) is { } compact && Form().IsMatch(compact) ? $"{compact[..^3]} {compact[^3..]}" : null;

    [GeneratedRegex(@"\A([A-Z]{1,2}[0-9][A-Z0-9]?|GIR)[0-9][A-Z]{2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
