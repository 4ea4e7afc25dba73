namespace Safeguarding.Demo.Plan;

/// <summary>One lesson of the pool; some ask something of somebody.</summary>
sealed record LessonText(
    string Title, string Finding, string WhyItHappened, string Improvement, IReadOnlyList<string> Themes, IReadOnlyList<string> Audience,
        string Setting, string AgeGroup)
{
    public static readonly IReadOnlyList<LessonText> Pool = DataFile.Read<LessonText[]>("lessons");

    public Asked? Ask { get; init; }

    /// <summary>What a recommendation asks, of whom, and what should be different for children then.</summary>
    public sealed record Asked(string Text, string Addressee, string IntendedOutcome);
}
