using System.Globalization;

namespace Safeguarding.Demo.Plan;

/// <summary>One bulletin, of the lessons that entered the library since the last.</summary>
sealed record BulletinPlan(Guid Id, DateTime From, DateTime DraftedAt, string Introduction)
{
    public DateTime? ApprovedAt { get; init; }
    public DateTime? SentAt { get; init; }
    public DateTime? WithdrawnAt { get; init; }

    public string Month => DraftedAt.ToString("MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"));

    /// <summary>One a month in which there is something to tell; the last two wait for approval and for sending.</summary>
    public static IReadOnlyList<BulletinPlan> Plan(YearSpan year, IReadOnlyList<DateTime> publications)
    {
        var dice = Dice.For(year.Seed, "bulletins");
        var introductions = DataFile.Read<string[]>("bulletin-texts");
        var plans = new List<BulletinPlan>();
        var from = year.FirstDay.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        for (var month = new DateOnly(year.FirstDay.Year, year.FirstDay.Month, 1)
            .AddMonths(1); month.AddDays(12) < year.LastDay; month = month.AddMonths(1))
        {
            var draftedOn = YearSpan.After(month, 2);
            var draftedAt = YearSpan.Within(draftedOn, dice);
            if (!publications.Any(published => published > from && DateOnly.FromDateTime(published) < draftedOn))
                continue;
            plans.Add(new BulletinPlan(dice.Id(draftedAt), from, draftedAt, introductions[plans.Count % introductions.Length])
            {
                ApprovedAt = YearSpan.Within(YearSpan.After(draftedOn, 2), dice),
                SentAt = YearSpan.Within(YearSpan.After(draftedOn, 3), dice),
                WithdrawnAt = plans.Count == 1 ? YearSpan.Within(YearSpan.After(draftedOn, 4), dice) : null,
            });
            from = draftedAt.Date;
        }

        return [.. plans, .. AtTheEnd(year, introductions, dice)];
    }

    static IEnumerable<BulletinPlan> AtTheEnd(YearSpan year, string[] introductions, Dice dice)
    {
        var from = year.LastDay.AddDays(-120).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        var first = YearSpan.Within(YearSpan.Before(year.LastDay, 4), dice);
        var second = YearSpan.Within(YearSpan.Before(year.LastDay, 1), dice);
        yield return new BulletinPlan(dice.Id(first), from, first,
            introductions[^1])
        { ApprovedAt = YearSpan.Within(YearSpan.Before(year.LastDay, 2), dice) };
        yield return new BulletinPlan(dice.Id(second), from, second, introductions[0]);
    }
}
