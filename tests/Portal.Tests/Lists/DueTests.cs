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

    sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
