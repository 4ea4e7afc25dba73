namespace Safeguarding.StatutoryClocks.Tests;

public class DeadlineTests
{
    // Sent on Friday 22 May 2026, due on Monday 15 June 2026, in summer time.
    static readonly Deadline RapidReview = Deadlines.England.For(StatutoryClock.RapidReview, new DateOnly(2026, 5, 22));
    static readonly DateTime LastInstant = Iso.Utc("2026-06-15T22:59:59.9999999Z");

    [Fact]
    public void The_whole_day_is_in_time()
    {
        Assert.False(RapidReview.IsLate(LastInstant));
        Assert.True(RapidReview.IsLate(LastInstant.AddTicks(1)));
        Assert.Equal(LastInstant.AddTicks(1), RapidReview.OverdueFromUtc);
    }

    [Theory]
    [InlineData("2026-06-11T12:00:00Z", 4, 2)]
    [InlineData("2026-06-14T22:59:59Z", 1, 1)]
    [InlineData("2026-06-14T23:00:00Z", 0, 0)] // already Monday in London
    [InlineData("2026-06-15T23:00:00Z", -1, -1)]
    [InlineData("2026-06-22T12:00:00Z", -7, -5)]
    public void Days_left_are_counted_in_London(string now, int days, int workingDays)
    {
        Assert.Equal(days, RapidReview.DaysLeft(Iso.Utc(now)));
        Assert.Equal(workingDays, RapidReview.WorkingDaysLeft(Iso.Utc(now), WorkingDays.EnglandAndWales));
    }

    [Fact]
    public void On_a_day_off_after_the_due_date_a_clock_is_late_by_no_working_day_yet()
    {
        var dueOnFriday = Deadlines.England.For(StatutoryClock.NotifyIncident, new DateOnly(2026, 6, 5));
        var saturday = Iso.Utc("2026-06-13T12:00:00Z");

        Assert.True(dueOnFriday.IsLate(saturday));
        Assert.Equal(0, dueOnFriday.WorkingDaysLeft(saturday, WorkingDays.EnglandAndWales));
    }

    [Fact]
    public void A_minimum_period_can_be_cut_short_but_never_late()
    {
        var availability = Deadlines.England.For(StatutoryClock.PracticeReviewAvailability, new DateOnly(2026, 7, 1));

        Assert.True(availability.IsTooEarly(Iso.Utc("2027-06-30T22:59:59Z")));
        Assert.False(availability.IsTooEarly(Iso.Utc("2027-06-30T23:00:00Z")));
        Assert.False(availability.IsLate(Iso.Utc("2030-01-01T00:00:00Z")));
        Assert.False(RapidReview.IsTooEarly(Iso.Utc("2026-05-23T00:00:00Z")));
    }

    [Fact]
    public void A_deadline_names_its_source() =>
        Assert.Equal("Working Together 2018 and 2023; Panel guidance", RapidReview.LegalSource);
}
