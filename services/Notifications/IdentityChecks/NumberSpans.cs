using System.Text.RegularExpressions;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Text;

namespace Safeguarding.Notifications.IdentityChecks;

/// <summary>Numbers and postcodes, with whatever spacing.</summary>
static partial class NumberSpans
{
    public static IEnumerable<IdentifyingSpan> In(string text, IReadOnlySet<string> numbers, IReadOnlySet<string> postcodes) =>
        Of(NhsNumber().Matches(text).Concat(PupilNumber().Matches(text)), numbers, IdentityKind.Number)
            .Concat(Of(Postcode().Matches(text), postcodes, IdentityKind.Address));

    static IEnumerable<IdentifyingSpan> Of(IEnumerable<Match> found, IReadOnlySet<string> theirs, IdentityKind kind) =>
        found.Where(match => CleanText.Compact(match.Value) is { } compact && theirs.Contains(compact.ToUpperInvariant()))
            .Select(match => new IdentifyingSpan(match.Index, match.Length, kind));

    [GeneratedRegex(@"(?<!\d)\d(?:[ \u00A0.-]?\d){9}(?!\d)")]
    private static partial Regex NhsNumber();

    [GeneratedRegex(@"(?<![A-Za-z0-9])[A-Za-z](?:[ \u00A0-]?\d){11}[ \u00A0-]?[A-Za-z0-9](?![A-Za-z0-9])")]
    private static partial Regex PupilNumber();

    [GeneratedRegex(@"(?<![A-Za-z0-9])[A-Za-z]{1,2}\d[A-Za-z0-9]?[ \u00A0]{0,2}\d[A-Za-z]{2}(?![A-Za-z0-9])")]
    private static partial Regex Postcode();
}
