using System.Globalization;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Notifications.Retention;

/// <summary>
/// For how many years each kind of notification is kept, and from which day on that holds. The file is data: whoever answers for the
/// records decides on it, and names another by <c>Retention:Schedule</c>.
/// </summary>
public sealed class RetentionSchedule
{
    const string Resource = "Safeguarding.Notifications.Retention.Data.retention-schedule.csv";

    readonly IReadOnlyList<Rule> _rules;

    RetentionSchedule(IReadOnlyList<Rule> rules) => _rules = rules;

    public static RetentionSchedule From(IConfiguration configuration)
    {
        if (configuration["Retention:Schedule"] is not { Length: > 0 } path)
            return Read(BuiltIn());
        try
        {
            return Read(File.ReadAllLines(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new InvalidOperationException($"Setting Retention:Schedule: {exception.Message}", exception);
        }
    }

    /// <exception cref="FormatException">A line cannot be read, or a kind has no rule.</exception>
    public static RetentionSchedule Read(IReadOnlyList<string> lines)
    {
        var rules = lines.Skip(1).Where(line => line.Length > 0).Select(line => Rule.Of(line.Split(','))).ToList();
        var missing = Enum.GetValues<IncidentKind>().Where(kind => !rules.Exists(rule => rule.Kind == kind))
            .Select(kind => Codes.Of(kind)).ToList();
        return missing.Count == 0 ? new RetentionSchedule(rules) : throw new FormatException($"No rule for {string.Join(", ", missing)}.");
    }

    /// <summary>The last day on which a notification that was sent then must be kept, by what holds today.</summary>
    public DateOnly KeptUntil(IncidentKind kind, DateOnly sentOn, DateOnly today) => sentOn.AddYears(YearsOf(kind, today));

    /// <summary>What was sent by then need not be kept any more.</summary>
    public DateOnly EndedIfSentBefore(IncidentKind kind, DateOnly today) => today.AddYears(-YearsOf(kind, today));

    static string[] BuiltIn()
    {
        using var reader = new StreamReader(typeof(RetentionSchedule).Assembly.GetManifestResourceStream(Resource)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n');
    }

    // Where none holds yet, the first that will.
    int YearsOf(IncidentKind kind, DateOnly today)
    {
        var rules = _rules.Where(rule => rule.Kind == kind).OrderBy(rule => rule.ValidFrom).ToList();
        return (rules.LastOrDefault(rule => rule.ValidFrom <= today) ?? rules[0]).Years;
    }

    sealed record Rule(IncidentKind Kind, DateOnly ValidFrom, int Years)
    {
        const int MaxYears = 200;

        public static Rule Of(string[] fields) => fields is [var kind, var from, var years]
            && Codes.Parse<IncidentKind>(kind.Trim()) is { } known
            && DateOnly.TryParseExact(from.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && int.TryParse(years.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= MaxYears
            ? new Rule(known, date, number)
            : throw new FormatException($"'{string.Join(',', fields)}' is no kind, day and number of years.");
    }
}
