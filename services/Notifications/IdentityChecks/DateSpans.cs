using System.Globalization;
using System.Text.RegularExpressions;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Notifications.IdentityChecks;

/// <summary>Dates, in figures or words and with or without a year, that may be one of these.</summary>
static partial class DateSpans
{
    const string MonthNames = "(?<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
    const string Months = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";

    public static IEnumerable<IdentifyingSpan> In(string text, IReadOnlySet<DateOnly> dates) =>
        dates.Count == 0 ? [] : InFigures().Matches(text).Concat(YearFirst().Matches(text)).Concat(DayAndMonth().Matches(text))
            .Concat(MonthAndDay().Matches(text)).Where(found => dates.Any(date => IsSame(found, date)))
            .Select(found => new IdentifyingSpan(found.Index, found.Length, IdentityKind.BirthDate));

    static bool IsSame(Match found, DateOnly date)
    {
        var (day, month) = (Number(found.Groups["d"]), MonthOf(found.Groups["m"].Value));
        var isSwapped = char.IsDigit(found.Groups["m"].Value[0]) && (day, month) == (date.Month, date.Day);
        return ((day, month) == (date.Day, date.Month) || isSwapped)
            && (!found.Groups["y"].Success || Number(found.Groups["y"]) is var year && (year == date.Year || year == date.Year % 100));
    }

    static int MonthOf(string month) => char.IsDigit(month[0]) ? int.Parse(month, CultureInfo.InvariantCulture)
        : (Months.IndexOf(month.ToUpperInvariant(), StringComparison.Ordinal) / 3) + 1;

    static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<!\d)(?<d>\d{1,2}) ?[./-] ?(?<m>\d{1,2}) ?[./-] ?(?<y>\d{4}|\d{2})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex InFigures();

    [GeneratedRegex(@"(?<!\d)(?<y>\d{4})[./-](?<m>\d{1,2})[./-](?<d>\d{1,2})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"(?<!\d)(?<d>\d{1,2})(?:st|nd|rd|th)?(?: of)? ?" + MonthNames + @"(?:\.?,? (?<y>\d{4}))?(?!\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayAndMonth();

    [GeneratedRegex(@"\b" + MonthNames + @"\.? (?:the )?(?<d>\d{1,2})(?:st|nd|rd|th)?(?:,? (?<y>\d{4}))?(?!\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MonthAndDay();
}
