using System.Text.RegularExpressions;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Text;

namespace Safeguarding.Notifications.Rules;

/// <summary>The unique pupil number's check letter: positions 2 to 13, each times its position, modulus 23 (DfE, UPN guide).</summary>
static partial class Upn
{
    // Without I, O and S; also the values of the letter that ends a temporary number.
    const string Letters = "ABCDEFGHJKLMNPQRTUVWXYZ";
    const int MaxLength = 20;

    public static void Check(string path, ChildDetails child, RuleScope scope)
    {
        scope.Errors.MaxLength($"{path}.upn", child.Upn, MaxLength);
        scope.Errors.MaxLength($"{path}.upnOverride", child.UpnOverride, 400);
        if (child.Upn is { Length: <= MaxLength } upn && string.IsNullOrWhiteSpace(child.UpnOverride) && !IsValid(upn))
            scope.Errors.Add($"{path}.upn", "check-letter", "This is not a valid UPN. Correct it, or say why it is right.");
    }

    /// <summary>In capitals, without spaces and hyphens; as it was typed where it is none.</summary>
    public static string? InOneForm(string? typed) => CleanText.Compact(typed) is { Length: 13 } upn ? upn : typed;

    public static bool IsValid(string typed) =>
        CleanText.Compact(typed) is { } upn && Form().IsMatch(upn)
        && upn[0] == Letters[upn.Skip(1).Select((character, index) => (index + 2) * Value(character)).Sum() % Letters.Length];

    static int Value(char character) =>
        char.IsAsciiDigit(character) ? character - '0' : Letters.IndexOf(character, StringComparison.Ordinal);

    [GeneratedRegex(@"\A[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
