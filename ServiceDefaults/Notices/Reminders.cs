using Microsoft.Extensions.Configuration;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.ServiceDefaults.Notices;

/// <summary>When people are reminded of a deadline.</summary>
/// <param name="WorkingDaysBefore"><c>Reminders:WorkingDaysBefore</c>, with commas between; 5 and 2 unless told.</param>
/// <param name="From"><c>Reminders:From</c>, the time of day in London from which reminders go out; 07:00 unless told.</param>
public sealed record Reminders(IReadOnlyList<int> WorkingDaysBefore, TimeOnly From)
{
    const int MaxDays = 60;

    public static Reminders Of(IConfiguration configuration)
    {
        var days = (configuration["Reminders:WorkingDaysBefore"] is { Length: > 0 } text ? text : "5,2").Split(',');
        var read = days.Select(day => int.TryParse(day, out var number) && number is >= 1 and <= MaxDays ? number
            : throw new InvalidOperationException($"Setting Reminders:WorkingDaysBefore must hold numbers from 1 to {MaxDays}."));
        return new Reminders([.. read.Distinct().Order()], configuration.GetValue("Reminders:From", new TimeOnly(7, 0)));
    }

    /// <summary>Clocks that run out later than this have no stage yet.</summary>
    public DateOnly Horizon(WorkingDays calendar, DateOnly today) => calendar.After(today, WorkingDaysBefore[^1]);

    /// <summary>
    /// The last stage that the clock has reached, which alone is told: after a pause nobody gets all at once. A stage of the day the clock
    /// began is none: whoever began it knows.
    /// </summary>
    public string? StageOf(RunningClock clock, WorkingDays calendar, DateOnly today)
    {
        if (today > clock.DueOn)
            return "overdue";
        return WorkingDaysBefore.Where(days => calendar.Before(clock.DueOn, days) is var on && on <= today && on > clock.StartedOn)
            .Select(days => $"{days}").FirstOrDefault();
    }
}
