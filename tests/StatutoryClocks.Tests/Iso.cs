using System.Globalization;

namespace Safeguarding.StatutoryClocks.Tests;

static class Iso
{
    public static DateOnly Date(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateTime Utc(string instant) => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture).UtcDateTime;
}
