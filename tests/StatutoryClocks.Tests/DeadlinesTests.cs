namespace Safeguarding.StatutoryClocks.Tests;

public class DeadlinesTests
{
    static readonly Deadlines England = Deadlines.England;

    [Theory]
    [InlineData(StatutoryClock.NotifyIncident, "2026-04-02", "2026-04-13")]
    [InlineData(StatutoryClock.NotifyIncident, "2026-04-04", "2026-04-13")] // a Saturday
    [InlineData(StatutoryClock.RapidReview, "2025-12-24", "2026-01-19")]
    [InlineData(StatutoryClock.RapidReview, "2026-05-22", "2026-06-15")]
    [InlineData(StatutoryClock.NotifyIncident, "2026-12-23", "2027-01-04")] // 28 December is the substitute day
    [InlineData(StatutoryClock.AdvanceCopy, "2026-04-14", "2026-04-01")]
    [InlineData(StatutoryClock.NationalAdvanceCopy, "2026-04-14", "2026-04-01")]
    [InlineData(StatutoryClock.TellPartners, "2026-04-02", "2026-04-13")]
    [InlineData(StatutoryClock.LookedAfterChildDeath, "2026-04-02", "2026-04-13")]
    [InlineData(StatutoryClock.CareLeaverDeath, "2026-04-02", "2026-04-13")]
    [InlineData(StatutoryClock.PanelResponse, "2026-04-02", "2026-04-20")]
    [InlineData(StatutoryClock.PracticeReviewAnnouncement, "2026-04-02", "2026-04-07")]
    [InlineData(StatutoryClock.YearlyReportCopy, "2026-09-30", "2026-10-07")]
    public void A_clock_in_days_falls_due(StatutoryClock clock, string trigger, string due) =>
        Assert.Equal(Iso.Date(due), England.For(clock, Iso.Date(trigger)).DueOn);

    [Theory]
    [InlineData("2026-01-15", "2026-07-15")]
    [InlineData("2026-08-31", "2027-02-28")]
    [InlineData("2027-08-31", "2028-02-29")]
    [InlineData("2027-08-29", "2028-02-29")]
    [InlineData("2026-03-31", "2026-09-30")]
    [InlineData("2026-02-28", "2026-08-28")]
    [InlineData("2026-04-10", "2026-10-10")] // a Saturday stays a Saturday
    [InlineData("2026-06-25", "2026-12-25")] // and Christmas Day stays Christmas Day
    [InlineData("2028-12-31", "2029-06-30")] // months need no list of bank holidays
    public void Six_months_end_on_the_corresponding_date(string decision, string due)
    {
        Assert.Equal(Iso.Date(due), England.For(StatutoryClock.PracticeReviewPublication, Iso.Date(decision)).DueOn);
        Assert.Equal(Iso.Date(due), England.For(StatutoryClock.NationalInquiryPublication, Iso.Date(decision)).DueOn);
    }

    [Theory]
    [InlineData(StatutoryClock.PracticeReviewAvailability, "2026-03-01", "2027-03-01")]
    [InlineData(StatutoryClock.NationalInquiryAvailability, "2026-03-01", "2029-03-01")]
    [InlineData(StatutoryClock.PracticeReviewAvailability, "2028-02-29", "2029-03-01")] // not 28 February: that is a day short
    [InlineData(StatutoryClock.NationalInquiryAvailability, "2028-02-29", "2031-03-01")]
    public void A_published_report_stays_for_the_whole_period(StatutoryClock clock, string publication, string until) =>
        Assert.Equal(Iso.Date(until), England.For(clock, Iso.Date(publication)).DueOn);

    [Theory]
    [InlineData("2022-03-31", "2023-03-31")] // before December 2023: once in twelve months
    [InlineData("2024-03-31", "2024-09-30")]
    [InlineData("2024-09-30", "2024-09-30")]
    [InlineData("2024-12-31", "2025-09-30")]
    public void The_yearly_report_follows_the_guidance_of_its_year(string yearEnd, string due) =>
        Assert.Equal(Iso.Date(due), England.For(StatutoryClock.YearlyReport, Iso.Date(yearEnd)).DueOn);

    [Fact]
    public void An_instant_counts_on_its_date_in_London()
    {
        var lateOnThursday = new DateTime(2026, 4, 2, 22, 30, 0, DateTimeKind.Utc);
        var fridayMorning = new DateTime(2026, 4, 9, 23, 30, 0, DateTimeKind.Utc);

        Assert.Equal(new DateOnly(2026, 4, 2), England.For(StatutoryClock.NotifyIncident, lateOnThursday).TriggeredOn);
        Assert.Equal(new DateOnly(2026, 4, 17), England.For(StatutoryClock.NotifyIncident, fridayMorning).DueOn);
    }

    [Fact]
    public void A_target_can_be_set_and_leaves_the_rest_alone()
    {
        var quicker = England.WithTarget(StatutoryClock.PanelResponse, 3);

        Assert.Equal(new DateOnly(2026, 4, 9), quicker.For(StatutoryClock.PanelResponse, new DateOnly(2026, 4, 2)).DueOn);
        Assert.Equal(new DateOnly(2026, 4, 13), quicker.For(StatutoryClock.NotifyIncident, new DateOnly(2026, 4, 2)).DueOn);
        Assert.Equal(new DateOnly(2026, 4, 20), England.For(StatutoryClock.PanelResponse, new DateOnly(2026, 4, 2)).DueOn);
    }

    [Fact]
    public void The_length_of_a_duty_cannot_be_set()
    {
        Assert.Throws<ArgumentException>(() => England.WithTarget(StatutoryClock.RapidReview, 20));
        Assert.Throws<ArgumentOutOfRangeException>(() => England.WithTarget(StatutoryClock.PanelResponse, 0));
    }
}
