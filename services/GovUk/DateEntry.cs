using System.Globalization;

namespace Safeguarding.GovUk;

/// <summary>A date as it was typed, in three fields; what is no date is kept so that it can be mended.</summary>
public record DateEntry
{
    public string? Day { get; set; }

    public string? Month { get; set; }

    public string? Year { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Day) && string.IsNullOrWhiteSpace(Month) && string.IsNullOrWhiteSpace(Year);

    /// <summary>The date, or null where nothing or no real date was entered.</summary>
    public DateOnly? Date =>
        Number(Day) is { } day && MonthNumber is { } month && Number(Year) is { } year and >= 1900 and <= 2999 && month is >= 1 and <= 12
        && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    /// <summary>Something was entered that is no date.</summary>
    public bool IsWrong => !IsEmpty && Date is null;

    public static DateEntry Of(DateOnly? date) => date is { } known
        ? new() { Day = Text(known.Day), Month = Text(known.Month), Year = Text(known.Year) }
        : new();

    // Months may be typed by name: "13 Apr 2026".
    int? MonthNumber => Number(Month)
        ?? (Month?.Trim() is { Length: >= 3 } name
            ? Enumerable.Range(1, 12).Cast<int?>().FirstOrDefault(month =>
                CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month!.Value).StartsWith(name, StringComparison.OrdinalIgnoreCase))
            : null);

    static int? Number(string? text) => int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
