namespace Safeguarding.StatutoryClocks.Tests;

public class RuleChoiceTests
{
    const Regime Board = Regime.LocalSafeguardingChildrenBoard;
    static readonly Deadlines England = Deadlines.England;

    [Theory]
    [InlineData("2018-06-28", "Working Together 2015 (to Ofsted)")]
    [InlineData("2018-06-29", "Children Act 2004 s.16C(1); Working Together 2018")]
    [InlineData("2019-09-28", "Children Act 2004 s.16C(1); Working Together 2018")]
    public void The_rule_is_the_one_in_force_on_the_trigger_date(string awareOn, string source) =>
        Assert.Equal(source, England.For(StatutoryClock.NotifyIncident, Iso.Date(awareOn), Board).LegalSource);

    [Fact]
    public void Both_regimes_hold_side_by_side()
    {
        var publication = new DateOnly(2019, 4, 30);

        Assert.Equal(new DateOnly(2019, 4, 23), England.For(StatutoryClock.AdvanceCopy, publication, Board).DueOn);
        Assert.Equal(new DateOnly(2019, 4, 17), England.For(StatutoryClock.AdvanceCopy, publication).DueOn);
    }

    [Theory]
    [InlineData(StatutoryClock.NotifyIncident, "2018-06-28", Regime.SafeguardingPartners)]
    [InlineData(StatutoryClock.NotifyIncident, "2019-09-29", Board)]
    [InlineData(StatutoryClock.RapidReview, "2018-06-28", Board)]
    [InlineData(StatutoryClock.CareLeaverDeath, "2023-12-14", Regime.SafeguardingPartners)]
    public void A_clock_without_a_rule_is_refused(StatutoryClock clock, string trigger, Regime regime) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => England.For(clock, Iso.Date(trigger), regime));

    [Fact]
    public void A_date_beyond_the_known_bank_holidays_is_counted_and_provisional()
    {
        var deadline = England.For(StatutoryClock.RapidReview, new DateOnly(2028, 12, 20));

        Assert.Equal((new DateOnly(2029, 1, 12), true), (deadline.DueOn, deadline.IsProvisional));
        Assert.False(England.For(StatutoryClock.RapidReview, new DateOnly(2026, 4, 2)).IsProvisional);
        Assert.False(England.For(StatutoryClock.PracticeReviewPublication, new DateOnly(2028, 12, 20)).IsProvisional);
    }

    [Theory]
    [InlineData("2018-06-28", null, Board)]
    [InlineData("2019-09-28", null, Board)]
    [InlineData("2019-09-29", null, Regime.SafeguardingPartners)]
    [InlineData("2018-09-02", "2018-09-03", Board)]
    [InlineData("2018-09-03", "2018-09-03", Regime.SafeguardingPartners)]
    public void An_area_changes_regime_on_its_own_date(string date, string? cutOver, Regime expected) =>
        Assert.Equal(expected, RegimeTransition.England.RegimeOn(
            Iso.Date(date), cutOver is null ? null : Iso.Date(cutOver)));

    [Theory]
    [InlineData("2018-06-28")]
    [InlineData("2019-09-30")]
    public void An_area_cannot_change_outside_the_window(string cutOver) =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            RegimeTransition.England.RegimeOn(new(2019, 1, 1), Iso.Date(cutOver)));

    [Fact]
    public void The_boards_had_their_grace_periods() =>
        Assert.Equal(
            (new DateOnly(2020, 1, 29), new DateOnly(2020, 9, 29)),
            (RegimeTransition.England.ChildDeathReviewsEnd, RegimeTransition.England.SeriousCaseReviewsEnd));
}
