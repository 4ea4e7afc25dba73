using System.Globalization;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.GovUk;

/// <summary>Dates as people in England read them.</summary>
public static class Dates
{
    static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>For example "Monday 13 April 2026".</summary>
    public static string InWords(DateOnly date) => date.ToString("dddd d MMMM yyyy", British);

    /// <summary>The date in London, for example "Monday 13 April 2026".</summary>
    public static string InWords(DateTime utcInstant) => InWords(LondonTime.DateOf(utcInstant));

    /// <summary>For tables, for example "13 Apr 2026".</summary>
    public static string Brief(DateOnly date) => date.ToString("d MMM yyyy", British);

    /// <summary>The date in London for tables, for example "13 Apr 2026".</summary>
    public static string Brief(DateTime utcInstant) => Brief(LondonTime.DateOf(utcInstant));

    /// <summary>Date and time in London, for example "Monday 13 April 2026 at 3:42pm".</summary>
    public static string WithTime(DateTime utcInstant) => $"{InWords(utcInstant)} at {TimeOf(utcInstant)}";

    /// <summary>Date and time in London for tables, for example "13 Apr 2026, 3:42pm".</summary>
    public static string BriefWithTime(DateTime utcInstant) => $"{Brief(utcInstant)}, {TimeOf(utcInstant)}";

    /// <summary>The date in London for machines, for example "2026-04-13".</summary>
    public static string Machine(DateTime utcInstant) => Machine(LondonTime.DateOf(utcInstant));

    public static string Machine(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>For example "8:30am".</summary>
    public static string TimeOfDay(TimeOnly time) =>
        time.ToString(time.Minute == 0 ? "htt" : "h:mmtt", British).ToLowerInvariant();

    public static string TimeOf(DateTime utcInstant) => TimeOfDay(TimeOnly.FromDateTime(LondonTime.From(utcInstant)));
}
