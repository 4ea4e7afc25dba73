using Safeguarding.Portal.Show;

namespace Safeguarding.Portal.Tests.Lists;

public class DueTests
{
    [Theory]
    [InlineData("2026-11-20", "red", "5 working days overdue")]
    [InlineData("2026-11-27", "orange", "due today")]
    [InlineData("2026-11-28", "orange", "due before the next working day")]
    [InlineData("2026-12-02", "orange", "3 working days left")]
    [InlineData("2026-12-04", "yellow", "5 working days left")]
    [InlineData("2026-12-11", "blue", "10 working days left")]
    [InlineData("2027-02-24", "grey", "60 working days left")]
    public void What_is_next_looks_other_than_what_is_close_and_what_is_far(string due, string colour, string words)
    {
        var on = DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture);

        var told = Due.At(on, new FixedClock(new DateTimeOffset(2026, 11, 27, 12, 0, 0, TimeSpan.Zero)));

        Assert.Equal((colour, words), (told.Colour, told.Words));
    }

    [Theory]
    [InlineData("2028-12-29", false)]
    [InlineData("2040-01-03", true)]
    public void A_day_counted_beyond_the_known_bank_holidays_may_still_move(string due, bool moves) =>
        Assert.Equal(moves, Due.MayMove(DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void A_deadline_that_may_still_move_says_so()
    {
        var clock = new FixedClock(new DateTimeOffset(2026, 11, 27, 12, 0, 0, TimeSpan.Zero));

        var told = Due.At(new DateOnly(2026, 12, 4), clock, provisional: true);

        Assert.Equal("5 working days left, provisional", told.Words);
    }

    sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
