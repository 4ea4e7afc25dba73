using System.Globalization;

namespace Safeguarding.StatutoryClocks;

/// <summary>One line of the law or guidance on deadlines, in force for triggers from one date to another.</summary>
/// <param name="Code">The clock's number in the project's table of clocks, C1 to C12.</param>
/// <param name="Clock">The clock that the rule sets.</param>
/// <param name="Regime">The regime the area is in when the clock is triggered.</param>
/// <param name="ValidFrom">First trigger date (Europe/London) the rule holds for.</param>
/// <param name="ValidTo">Last trigger date the rule holds for; null while it is in force.</param>
/// <param name="Length">How many <paramref name="Unit"/>; for <see cref="DeadlineUnit.EndOfMonth"/> the month, 1 to 12.</param>
/// <param name="Unit">What <paramref name="Length"/> counts.</param>
/// <param name="Direction">Whether the clock runs forward from its trigger or backward from a planned date.</param>
/// <param name="Bound">Whether the date is the last or the first day on which the thing may happen.</param>
/// <param name="Force">Whether law, statutory guidance or only a target of this platform sets the length.</param>
/// <param name="Trigger">The event that starts the clock, in words for display.</param>
/// <param name="LegalSource">Where the rule comes from, in words for display.</param>
/// <param name="Certainty">How well the rule's length was checked against its source.</param>
public sealed record DeadlineRule(
    string Code, StatutoryClock Clock, Regime Regime, DateOnly ValidFrom, DateOnly? ValidTo, int Length, DeadlineUnit Unit,
    DeadlineDirection Direction, DeadlineBound Bound, DeadlineForce Force, string Trigger, string LegalSource, Certainty Certainty)
{
    /// <summary>Whether the rule is in force for a clock triggered on that date.</summary>
    public bool HoldsOn(DateOnly trigger) => trigger >= ValidFrom && (ValidTo is null || trigger <= ValidTo);

    internal static IReadOnlyList<DeadlineRule> ReadEmbedded() => [.. EmbeddedCsv.Rows("deadline-rules.csv").Select(FromRow)];

    static DeadlineRule FromRow(string[] row) => new(
        row[0], Parse<StatutoryClock>(row[1]), Parse<Regime>(row[2]), EmbeddedCsv.Date(row[3]),
        row[4].Length == 0 ? null : EmbeddedCsv.Date(row[4]), int.Parse(row[5], CultureInfo.InvariantCulture), Parse<DeadlineUnit>(row[6]),
        Parse<DeadlineDirection>(row[7]), Parse<DeadlineBound>(row[8]), Parse<DeadlineForce>(row[9]), row[10], row[11],
        row[12] switch
        {
            "S" => Certainty.Stated,
            "K" => Certainty.WellKnown,
            var other => throw new InvalidDataException($"deadline-rules.csv: unknown certainty \"{other}\"."),
        });

    static T Parse<T>(string name) where T : struct, Enum => Enum.Parse<T>(name, ignoreCase: true);
}
