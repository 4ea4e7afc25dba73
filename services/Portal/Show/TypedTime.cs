using System.Globalization;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Portal.Show;

/// <summary>A time of day in London as it was typed.</summary>
public static class TypedTime
{
    public const string Wrong = "Time must be like 8:30am or 14:30";
    public const string Skipped = "The clocks go forward then: this time does not exist. Enter another one";

    static readonly string[] Forms = ["H:mm", "HH:mm", "H.mm", "h:mmtt", "h.mmtt", "htt"];

    /// <summary>Null where it is none.</summary>
    public static TimeOnly? Find(string? typed) => TimeOnly.TryParseExact(
        typed?.Replace(" ", "", StringComparison.Ordinal), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)
        ? read
        : null;

    /// <summary>As a form shows it again.</summary>
    public static string Of(DateTime utcInstant) => LondonTime.From(utcInstant).ToString("H:mm", CultureInfo.InvariantCulture);
}
