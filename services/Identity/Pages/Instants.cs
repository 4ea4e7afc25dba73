using System.Globalization;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Identity.Pages;

static class Instants
{
    static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Date and time in London, for example "Monday 13 April 2026 at 3:42pm".</summary>
    public static string InWords(DateTime utcInstant)
    {
        var london = LondonTime.From(utcInstant);
        return $"{london.ToString("dddd d MMMM yyyy", British)} at {london.ToString("h:mmtt", British).ToLowerInvariant()}";
    }
}
