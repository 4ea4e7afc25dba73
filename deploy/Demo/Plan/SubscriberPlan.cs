namespace Safeguarding.Demo.Plan;

/// <summary>One reader: most confirm, some forget to, some leave again.</summary>
sealed record SubscriberPlan(string Email, IReadOnlyList<string> Themes, DateTime AskedAt)
{
    public DateTime? ConfirmedAt { get; init; }
    public DateTime? EndedAt { get; init; }

    public static IReadOnlyList<SubscriberPlan> Plan(YearSpan year)
    {
        var dice = Dice.For(year.Seed, "subscribers");
        return [.. DataFile.Read<Reader[]>("subscribers").Select((reader, index) => Plan(reader, index, year, dice))];
    }

    static SubscriberPlan Plan(Reader reader, int index, YearSpan year, Dice dice)
    {
        // Nine of ten came before the first bulletins; the others all the year round.
        var askedOn = YearSpan.WorkingDayOnOrBefore(
            index % 10 < 6 ? year.FirstDay.AddDays(dice.Between(7, 90)) : year.LastDay.AddDays(-dice.Between(20, 270)));
        if (index % 10 == 9)
            return new SubscriberPlan(reader.Email, reader.Themes, YearSpan.Within(index == 9 ? year.LastDay : askedOn, dice));
        var confirmedOn = YearSpan.After(askedOn, dice.Between(0, 2));
        return new SubscriberPlan(reader.Email, reader.Themes, askedOn.ToDateTime(new TimeOnly(8, 30), DateTimeKind.Utc).AddMinutes(index))
        {
            ConfirmedAt = confirmedOn.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc).AddMinutes(index),
            EndedAt = index % 10 == 4 ? YearSpan.Within(YearSpan.Before(year.LastDay, 5 + index), dice) : null,
        };
    }

    sealed record Reader(string Email, IReadOnlyList<string> Themes);
}
