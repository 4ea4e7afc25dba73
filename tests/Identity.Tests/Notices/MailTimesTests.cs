using System.Globalization;
using Safeguarding.Identity.Notices;

namespace Safeguarding.Identity.Tests.Notices;

public class MailTimesTests
{
    [Theory]
    [InlineData("2027-01-11 08:29:59", "2027-01-11 08:30:00")]
    [InlineData("2027-01-11 08:30:00", "2027-01-12 08:30:00")]
    [InlineData("2027-03-27 09:00:00", "2027-03-28 07:30:00")] // the clocks go forward in the night
    [InlineData("2027-03-28 00:30:00", "2027-03-28 07:30:00")]
    [InlineData("2027-10-30 07:31:00", "2027-10-31 08:30:00")] // and back
    [InlineData("2027-10-31 00:59:00", "2027-10-31 08:30:00")]
    [InlineData("2027-07-01 23:30:00", "2027-07-02 07:30:00")] // the day of London has begun
    public void The_summary_is_at_half_past_eight_in_London(string now, string expected) =>
        Assert.Equal(Utc(expected), Times("08:30").NextSummary(Utc(now)));

    [Fact]
    public void A_time_that_no_clock_shows_on_a_day_is_an_hour_later_there() =>
        Assert.Equal(Utc("2027-03-28 01:30:00"), Times("01:30").NextSummary(Utc("2027-03-27 12:00:00")));

    static MailTimes Times(string at) =>
        new(new NoticeOptions(TimeSpan.Zero, TimeOnly.Parse(at, CultureInfo.InvariantCulture), TimeSpan.FromDays(7)));

    static DateTime Utc(string text) => DateTime.SpecifyKind(DateTime.Parse(text, CultureInfo.InvariantCulture), DateTimeKind.Utc);
}
