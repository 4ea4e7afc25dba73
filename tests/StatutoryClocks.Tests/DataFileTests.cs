namespace Safeguarding.StatutoryClocks.Tests;

public class DataFileTests
{
    static readonly IReadOnlyList<Dictionary<string, string>> Holidays = EmbeddedFile.Rows("bank-holidays-england-and-wales.csv");

    static IEnumerable<DateOnly> Dates => Holidays.Select(row => Iso.Date(row["date"]));

    [Fact]
    public void No_bank_holiday_is_on_a_weekend() =>
        Assert.DoesNotContain(Dates, date => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);

    [Fact]
    public void Bank_holidays_are_in_order_and_unique() => Assert.Equal(Dates.Distinct().Order(), Dates);

    [Fact]
    public void Every_year_has_eight_bank_holidays_beside_the_one_offs()
    {
        var standing = Holidays.Where(row => row["notes"] != "one-off").GroupBy(row => Iso.Date(row["date"]).Year).ToList();

        Assert.Equal(Enumerable.Range(2016, 13), standing.Select(year => year.Key));
        Assert.All(standing, year => Assert.Equal(8, year.Count()));
    }

    [Fact]
    public void Good_Friday_and_Easter_Monday_embrace_one_weekend()
    {
        var fridays = Holidays.Where(row => row["title"] == "Good Friday").Select(row => Iso.Date(row["date"]));
        var mondays = Holidays.Where(row => row["title"] == "Easter Monday").Select(row => Iso.Date(row["date"]));

        Assert.All(fridays, friday => Assert.Equal(DayOfWeek.Friday, friday.DayOfWeek));
        Assert.Equal(fridays.Select(friday => friday.AddDays(3)), mondays);
    }

    [Fact]
    public void Rules_of_one_clock_and_regime_never_overlap()
    {
        foreach (var rules in Deadlines.England.Rules.GroupBy(rule => (rule.Clock, rule.Regime)))
        {
            var inOrder = rules.OrderBy(rule => rule.ValidFrom).ToList();
            Assert.All(inOrder.Zip(inOrder.Skip(1)), pair => Assert.True(pair.First.ValidTo < pair.Second.ValidFrom, $"{rules.Key}"));
        }
    }

    [Fact]
    public void Every_rule_is_complete() =>
        Assert.All(Deadlines.England.Rules, rule =>
        {
            Assert.True(rule.ValidTo is null || rule.ValidTo >= rule.ValidFrom);
            Assert.True(rule.Length >= 1);
            Assert.NotEmpty(rule.Trigger);
            Assert.NotEmpty(rule.LegalSource);
        });

    [Fact]
    public void Every_clock_has_a_rule_still_in_force() =>
        Assert.All(Enum.GetValues<StatutoryClock>(), clock =>
            Assert.Null(Deadlines.England.RuleFor(clock, new DateOnly(2026, 11, 23)).ValidTo));

    [Fact]
    public void Every_rule_can_be_calculated() =>
        Assert.All(Deadlines.England.Rules, rule =>
        {
            // The list of bank holidays begins in 2016, after the first rule.
            var trigger = rule.ValidFrom < new DateOnly(2016, 2, 1) ? new DateOnly(2016, 2, 1) : rule.ValidFrom;
            Assert.Same(rule, Deadlines.England.For(rule.Clock, trigger, rule.Regime).Rule);
        });

    [Fact]
    public void The_table_of_clocks_is_whole() =>
        Assert.Equal(
            Enumerable.Range(1, 12).Select(number => $"C{number}"),
            Deadlines.England.Rules.Select(rule => rule.Code).Distinct()
                .OrderBy(code => code.Length).ThenBy(code => code, StringComparer.Ordinal));

    [Theory]
    [InlineData("C1 C2 C3 C5", Certainty.Stated)]
    [InlineData("C4 C6 C7 C8 C9 C10 C11 C12", Certainty.WellKnown)]
    public void Only_what_was_read_counts_as_stated(string codes, Certainty certainty) =>
        Assert.All(
            Deadlines.England.Rules.Where(rule => rule.Regime == Regime.SafeguardingPartners && codes.Split(' ').Contains(rule.Code)),
            rule => Assert.Equal(certainty, rule.Certainty));
}
