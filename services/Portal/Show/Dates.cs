using System.Globalization;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Portal.Show;

/// <summary>Dates as people in England read them.</summary>
public static class Dates
{
    static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The date in London, for example "Monday 13 April 2026".</summary>
    public static string InWords(DateTime utcInstant) => LondonTime.DateOf(utcInstant).ToString("dddd d MMMM yyyy", British);

    /// <summary>The date in London for machines, for example "2026-04-13".</summary>
    public static string Machine(DateTime utcInstant) => LondonTime.DateOf(utcInstant).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
