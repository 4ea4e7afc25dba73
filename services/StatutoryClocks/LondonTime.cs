namespace Safeguarding.StatutoryClocks;

/// <summary>
/// Converts between instants (UTC) and the calendar dates in Europe/London by which every clock runs, so that 23:30 in summer
/// (22:30 UTC) and 00:30 (23:30 UTC of the day before) count on the day a person in England would name.
/// </summary>
public static class LondonTime
{
    static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>The date in London at that instant.</summary>
    /// <param name="utcInstant">UTC; <see cref="DateTimeKind.Unspecified"/>, as read from a database, is taken as UTC.</param>
    /// <exception cref="ArgumentException">The kind is <see cref="DateTimeKind.Local"/>: a server's zone means nothing.</exception>
    public static DateOnly DateOf(DateTime utcInstant) =>
        DateOnly.FromDateTime(From(utcInstant));

    /// <summary>Date and time in London at that instant, for display.</summary>
    /// <param name="utcInstant">UTC; <see cref="DateTimeKind.Unspecified"/>, as read from a database, is taken as UTC.</param>
    /// <exception cref="ArgumentException">The kind is <see cref="DateTimeKind.Local"/>: a server's zone means nothing.</exception>
    public static DateTime From(DateTime utcInstant) =>
        utcInstant.Kind == DateTimeKind.Local
            ? throw new ArgumentException("An instant must be given in UTC.", nameof(utcInstant))
            : TimeZoneInfo.ConvertTime(new DateTimeOffset(utcInstant.Ticks, TimeSpan.Zero), London).DateTime;

    /// <summary>The date in London at that instant, whatever its offset.</summary>
    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, London).DateTime);

    /// <summary>
    /// The instant (UTC) that a clock in London shows this date and time; null for what no
    /// clock shows, in the hour skipped in spring. Of the hour that
    /// comes twice in autumn the first is meant.
    /// </summary>
    public static DateTime? InstantOf(DateOnly date, TimeOnly time)
    {
        var shown = date.ToDateTime(time);
        if (London.IsInvalidTime(shown))
            return null;
        var offset = London.IsAmbiguousTime(shown) ? London.GetAmbiguousTimeOffsets(shown).Max() : London.GetUtcOffset(shown);
        return DateTime.SpecifyKind(shown - offset, DateTimeKind.Utc);
    }

    /// <summary>
    /// The first instant (UTC) after that London date: midnight at its end. What is due on the date and not done by then is overdue.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is <see cref="DateOnly.MaxValue"/>.</exception>
    // The clocks change at 01:00 UTC, so that midnight in London always exists and exists once.
    public static DateTime EndOfDayUtc(DateOnly date) =>
        TimeZoneInfo.ConvertTimeToUtc(date.AddDays(1).ToDateTime(TimeOnly.MinValue), London);
}
