using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Notifications.Extract;

/// <summary>
/// Takes out of rows what so few share that a child could be told from others: first the ethnic group, then the age group, the sex and the
/// region. In the end every combination that stands there stands in enough rows, that of nothing too: where few have lost everything,
/// others lose it with them, or what these had would follow from published totals (secondary suppression).
/// </summary>
static class SmallNumbers
{
    static readonly IReadOnlyList<Func<ExtractRow, ExtractRow>> Steps =
    [
        row => row with { EthnicGroup = null, Suppressed = true },
        row => row with { AgeGroup = null, Suppressed = true },
        row => row with { Sex = null, Suppressed = true },
        row => row with { Region = null, Suppressed = true },
    ];

    public static IReadOnlyList<ExtractRow> Suppress(IReadOnlyList<ExtractRow> rows, int minCount)
    {
        foreach (var takeOut in Steps)
        {
            var counts = rows.CountBy(Of).ToDictionary();
            rows = [.. rows.Select(row => counts[Of(row)] < minCount ? takeOut(row) : row)];
        }

        return Cover(rows, minCount);
    }

    static IReadOnlyList<ExtractRow> Cover(IReadOnlyList<ExtractRow> rows, int minCount)
    {
        while (rows.Count(row => Of(row) == default) is > 0 and var bare && bare < minCount)
        {
            if (rows.Where(row => Of(row) != default).CountBy(Of).OrderBy(group => group.Value).Take(1).ToList() is not [var smallest])
                return rows;
            rows = [.. rows.Select(row => Of(row) == smallest.Key ? Steps.Aggregate(row, (left, takeOut) => takeOut(left)) : row)];
        }

        return rows;
    }

    /// <summary>What could tell a child from others.</summary>
    public static (string? Region, Sex? Sex, string? AgeGroup, string? EthnicGroup) Of(ExtractRow row) =>
        (row.Region, row.Sex, row.AgeGroup, row.EthnicGroup);
}
