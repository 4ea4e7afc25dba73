using Safeguarding.StatutoryClocks;

namespace Safeguarding.Portal.Show;

/// <summary>How a deadline stands, in words: whoever reads "2 working days left" need not count.</summary>
/// <param name="On">The last day in time.</param>
/// <param name="Words">For example "3 working days left", "due today", "1 working day overdue".</param>
/// <param name="Colour">Colour of a tag with the words.</param>
public record Due(DateOnly On, string Words, string Colour)
{
    // From one colour to the next: this is the next thing to do, it is close, it is far.
    const int Next = 3;
    const int Close = 5;
    const int Far = 20;

    /// <summary>
    /// Whether a last day that was counted in working days may still move: the bank holidays of its year are not known yet.
    /// </summary>
    public static bool MayMove(DateOnly countedTo) => !WorkingDays.EnglandAndWales.Covers(countedTo);

    /// <summary>What stands after a date that may still move.</summary>
    public static string Note(bool provisional) => provisional ? " (provisional: the bank holidays of that year are not known yet)" : "";

    public static Due At(DateOnly dueOn, TimeProvider clock, bool provisional = false)
    {
        var due = Standing(dueOn, clock);
        return provisional ? due with { Words = $"{due.Words}, provisional" } : due;
    }

    static Due Standing(DateOnly dueOn, TimeProvider clock)
    {
        var today = LondonTime.DateOf(clock.GetUtcNow().UtcDateTime);
        var days = Math.Abs(WorkingDays.EnglandAndWales.Between(today, dueOn));
        return dueOn.CompareTo(today) switch
        {
            0 => new(dueOn, "due today", "orange"),
            // A deadline on a Sunday is over on Monday, with no working day between.
            < 0 => new(dueOn, days == 0 ? "overdue" : $"{Count(days)} overdue", "red"),
            _ when days == 0 => new(dueOn, "due before the next working day", "orange"),
            _ => new(dueOn, $"{Count(days)} left",
                days switch { <= Next => "orange", <= Close => "yellow", <= Far => "blue", _ => "grey" }),
        };
    }

    static string Count(int days) => days == 1 ? "1 working day" : $"{days} working days";
}
