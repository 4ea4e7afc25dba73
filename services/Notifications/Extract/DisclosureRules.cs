using System.Globalization;

namespace Safeguarding.Notifications.Extract;

/// <summary>How many must share what could tell a child from others; a figure that whoever answers for statistics decides on.</summary>
sealed class DisclosureRules
{
    const string Resource = "Safeguarding.Notifications.Extract.Data.disclosure-rules.csv";

    readonly IReadOnlyList<(DateOnly ValidFrom, int MinCount)> _rules = Read();

    /// <summary>By the rule that holds on the day; where none holds yet, by the first that will.</summary>
    public int MinCount(DateOnly today) =>
        (_rules.LastOrDefault(rule => rule.ValidFrom <= today) is { MinCount: > 0 } rule ? rule : _rules[0]).MinCount;

    static IReadOnlyList<(DateOnly ValidFrom, int MinCount)> Read()
    {
        using var reader = new StreamReader(typeof(DisclosureRules).Assembly.GetManifestResourceStream(Resource)!);
        return
        [
            .. reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n').Skip(1).Where(line => line.Length > 0)
                .Select(line => line.Split(',')).Select(fields => (
                    DateOnly.ParseExact(fields[0], "yyyy-MM-dd", CultureInfo.InvariantCulture),
                    int.Parse(fields[1], CultureInfo.InvariantCulture)))
                .OrderBy(rule => rule.Item1),
        ];
    }
}
