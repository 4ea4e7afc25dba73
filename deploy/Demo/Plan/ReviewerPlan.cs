namespace Safeguarding.Demo.Plan;

/// <summary>Somebody in the panel's pool of reviewers, and when they left it again.</summary>
sealed record ReviewerPlan(Guid Id, string Name, string Expertise, DateTime AddedAt)
{
    public DateTime? RemovedAt { get; init; }
    public string? RemovalReason { get; init; }

    /// <summary>Two of three are in the pool as the year begins, the others come during it; every sixth leaves.</summary>
    public static IReadOnlyList<ReviewerPlan> Plan(YearSpan year)
    {
        var dice = Dice.For(year.Seed, "reviewers");
        var reasons = MeetingWords.Known.Removals;
        return [.. DataFile.Read<Reviewer[]>("reviewers").Select((reviewer, index) =>
        {
            var addedAt = YearSpan.Within(YearSpan.After(year.FirstDay, index % 3 < 2 ? 1 + (index / 5) : dice.Between(20, 200)), dice);
            var leaves = index % 6 == 5;
            return new ReviewerPlan(dice.Id(addedAt), reviewer.Name, reviewer.Expertise, addedAt)
            {
                RemovedAt = leaves ? YearSpan.Within(YearSpan.Before(year.LastDay, dice.Between(2, 30)), dice) : null,
                RemovalReason = leaves ? reasons[index / 6 % reasons.Count] : null,
            };
        })];
    }

    sealed record Reviewer(string Name, string Expertise);
}
