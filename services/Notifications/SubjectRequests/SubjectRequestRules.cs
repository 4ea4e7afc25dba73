using System.Globalization;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Notifications.SubjectRequests;

/// <summary>
/// Within how many months a person's request is answered (UK GDPR Article 12(3)), as the file says for the day on which it arrived. A month
/// ends on the day of the same number, on the last one where there is none, and on the next working day where that is none (Information
/// Commissioner's guidance on the right of access).
/// </summary>
sealed class SubjectRequestRules(WorkingDays calendar)
{
    const string Resource = "Safeguarding.Notifications.SubjectRequests.Data.subject-request-rules.csv";

    readonly IReadOnlyList<Rule> _rules = Read();

    public DateOnly DueOn(DateOnly receivedOn, bool extended)
    {
        var rule = _rules.LastOrDefault(known => known.ValidFrom <= receivedOn) ?? _rules[0];
        var day = receivedOn.AddMonths(rule.Months + (extended ? rule.FurtherMonths : 0));
        while (!calendar.IsWorkingDay(day))
            day = day.AddDays(1);
        return day;
    }

    static IReadOnlyList<Rule> Read()
    {
        using var reader = new StreamReader(typeof(SubjectRequestRules).Assembly.GetManifestResourceStream(Resource)!);
        return
        [
            .. reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n').Skip(1).Where(line => line.Length > 0)
                .Select(line => line.Split(',')).Select(fields => new Rule(
                    DateOnly.ParseExact(fields[0], "yyyy-MM-dd", CultureInfo.InvariantCulture),
                    int.Parse(fields[1], CultureInfo.InvariantCulture), int.Parse(fields[2], CultureInfo.InvariantCulture)))
                .OrderBy(rule => rule.ValidFrom),
        ];
    }

    sealed record Rule(DateOnly ValidFrom, int Months, int FurtherMonths);
}
