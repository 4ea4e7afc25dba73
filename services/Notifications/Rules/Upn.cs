using System.Text.RegularExpressions;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Notifications.Rules;

/// <summary>The unique pupil number's check letter: positions 2 to 13, each times its position, modulus 23 (DfE, UPN guide).</summary>
static partial class Upn
{
    // Without I, O and S; also the values of the letter that ends a temporary number.
    const string Letters = "ABCDEFGHJKLMNPQRTUVWXYZ";
    const int Longest = 20;

    public static void Check(string path, ChildDetails child, RuleScope scope)
    {
        scope.Errors.MaxLength($"{path}.upn", child.Upn, Longest);
        scope.Errors.MaxLength($"{path}.upnOverride", child.UpnOverride, 400);
        if (child.Upn is { Length: <= Longest } upn && string.IsNullOrWhiteSpace(child.UpnOverride) && !IsValid(upn))
            scope.Errors.Add($"{path}.upn", "check-letter", "This is not a valid UPN. Correct it, or say why it is right.");
    }

    public static bool IsValid(string upn) =>
        Form().IsMatch(upn)
        && upn[0] == Letters[upn.Skip(1).Select((character, index) => (index + 2) * Value(character)).Sum() % Letters.Length];

    static int Value(char character) => char.IsAsciiDigit(character) ? character - '0' : Letters.IndexOf(character, StringComparison.Ordinal);

    [GeneratedRegex(@"\A[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
