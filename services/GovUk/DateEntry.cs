using System.Globalization;
using System.Text.RegularExpressions;

namespace Safeguarding.GovUk;

/// <summary>A date as it was typed, in three fields; what is no date is kept so that it can be mended.</summary>
public partial record DateEntry
{
    const int YearDigits = 4;

    public string? Day { get; set; }

    public string? Month { get; set; }

    public string? Year { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Day) && string.IsNullOrWhiteSpace(Month) && string.IsNullOrWhiteSpace(Year);

    /// <summary>The date, or null where nothing or no real date was entered.</summary>
    public DateOnly? Date =>
        Number(Typed.Day) is { } day && MonthNumber is { } month && Number(Typed.Year) is { } year and >= 1900 and <= 2999
        && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    /// <summary>Something was entered that is no date.</summary>
    public bool IsWrong => !IsEmpty && Date is null;

    public static DateEntry Of(DateOnly? date) => date is { } known
        ? new() { Day = Text(known.Day), Month = Text(known.Month), Year = Text(known.Year) }
        : new();

    /// <summary>What is wrong with it, by the name of what was asked for: "Birth date must include a year".</summary>
    public string Wrong(string name)
    {
        var (day, month, year) = Typed;
        string[] missing = [.. new[] { ("day", day), ("month", month), ("year", year) }
            .Where(part => string.IsNullOrWhiteSpace(part.Item2)).Select(part => part.Item1)];
        return missing.Length > 0 ? $"{name} must include a {string.Join(" and a ", missing)}"
            : Number(year) is not null && year!.Trim().Length != YearDigits ? $"{name}: the year must have 4 digits, for example 2026"
            : $"{name} must be a real date";
    }

    // A whole date may stand in the first field, as it was pasted: "20/11/2026".
    (string? Day, string? Month, string? Year) Typed =>
        string.IsNullOrWhiteSpace(Month) && string.IsNullOrWhiteSpace(Year) && Whole().Match(Day ?? "") is { Success: true } whole
            ? (whole.Groups["day"].Value, whole.Groups["month"].Value, whole.Groups["year"].Value)
            : (Day, Month, Year);

    // Months may be typed by name: "13 Apr 2026".
    int? MonthNumber => Number(Typed.Month)
        ?? (Typed.Month?.Trim() is { Length: >= 3 } name
            ? Enumerable.Range(1, 12).Cast<int?>().FirstOrDefault(month =>
                CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month!.Value).StartsWith(name, StringComparison.OrdinalIgnoreCase))
            : null);

    static int? Number(string? text) =>
        int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A\s*(?<day>[0-9]{1,2})[\s/.-]+(?<month>\w+)[\s/.-]+(?<year>[0-9]+)\s*\z")]
    private static partial Regex Whole();
}
