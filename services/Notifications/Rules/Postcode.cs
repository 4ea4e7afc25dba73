using System.Text.RegularExpressions;

namespace Safeguarding.Notifications.Rules;

/// <summary>The form of a full postcode of the United Kingdom; whether it exists is not checked.</summary>
static partial class Postcode
{
    public static void Check(string path, string? postcode, RuleScope scope)
    {
        if (postcode is not null && !Form().IsMatch(postcode))
            scope.Errors.Add(path, "format", "This is not a full postcode.");
    }

    [GeneratedRegex(@"\A[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
