using System.Globalization;
using System.Text.RegularExpressions;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.Portal.Show;

/// <summary>Single answers by their paths in the API, in the words of the record: what is asked, and what is said.</summary>
public static partial class AnswerWords
{
    static readonly IReadOnlyDictionary<Type, Func<string, string?>> Enums = new Dictionary<Type, Func<string, string?>>
    {
        [typeof(IncidentKind)] = Of<IncidentKind>(Words.For),
        [typeof(LateReason)] = Of<LateReason>(Words.For),
        [typeof(ReportChannel)] = Of<ReportChannel>(Words.For),
        [typeof(DatePrecision)] = Of<DatePrecision>(Words.For),
        [typeof(PlaceKind)] = Of<PlaceKind>(Words.For),
        [typeof(IncidentSetting)] = Of<IncidentSetting>(Words.For),
        [typeof(OtherAreaReason)] = Of<OtherAreaReason>(Words.For),
        [typeof(IncidentNature)] = Of<IncidentNature>(Words.For),
        [typeof(AbuseCertainty)] = Of<AbuseCertainty>(Words.For),
        [typeof(AbuseLink)] = Of<AbuseLink>(Words.For),
        [typeof(MediaInterest)] = Of<MediaInterest>(Words.For),
        [typeof(ProceedingKind)] = Of<ProceedingKind>(Words.For),
        [typeof(Answer)] = Of<Answer>(Words.For),
        [typeof(AgeUnit)] = Of<AgeUnit>(Words.For),
        [typeof(Sex)] = Of<Sex>(Words.For),
        [typeof(ChildRole)] = Of<ChildRole>(Words.For),
        [typeof(PlanStatus)] = Of<PlanStatus>(Words.For),
        [typeof(KnownAgency)] = Of<KnownAgency>(Words.For),
        [typeof(AdultRole)] = Of<AdultRole>(Words.For),
        // What was left out of a copy is neither.
        [typeof(bool)] = said => said switch { "true" => "Yes", "false" => "No", _ => null },
        [typeof(DateOnly)] = said => DateOnly.TryParse(said, CultureInfo.InvariantCulture, out var date) ? Dates.InWords(date) : null,
        [typeof(DateTime)] = said => DateTime.TryParse(said, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var at)
            ? Dates.WithTime(at) : null,
    };

    static readonly IReadOnlyDictionary<string, CodeList> Lists = new Dictionary<string, CodeList>
    {
        ["incident.abuse.type"] = CodeList.AbuseCategory,
        ["children.ethnicity"] = CodeList.Ethnicity,
        ["children.status.legalStatus"] = CodeList.LegalStatus,
        ["children.status.placementType"] = CodeList.PlacementType,
        ["children.status.planCategory"] = CodeList.AbuseCategory,
    };

    /// <summary>What is asked, for example "Child 1: First names" for <c>children[0].firstNames</c>.</summary>
    public static string Asked(string path)
    {
        var (key, parts) = ("", new List<string>());
        foreach (Match step in Step().Matches(path))
        {
            key += key.Length == 0 ? step.Groups["name"].Value : $".{step.Groups["name"].Value}";
            if (step.Groups["index"] is { Success: true, Value: var index } && Entries.TryGetValue(key, out var entry))
                parts.Add($"{entry} {int.Parse(index, CultureInfo.InvariantCulture) + 1}");
        }

        if (Fields.TryGetValue(key, out var asked))
            parts.Add(asked);
        return parts.Count == 0 ? path : string.Join(": ", parts);
    }

    /// <summary>What is said, codes and dates in words; what is none of them, as it is.</summary>
    public static string Said(string path, string value, AreaRegister areas)
    {
        var key = Index().Replace(path, "");
        return (key.EndsWith("reaCode", StringComparison.Ordinal) ? areas.Name(value)
            : Lists.TryGetValue(key, out var list) ? list.Name(value)
            : TypeOf(key) is { } type && Enums.TryGetValue(type, out var words) ? words(value) : null) ?? value;
    }

    static Type? TypeOf(string key) => key.Split('.').Aggregate((Type?)typeof(NotificationContent), (type, name) =>
        type?.GetProperties().FirstOrDefault(property => property.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.PropertyType
            is { } found ? Nullable.GetUnderlyingType(found) ?? (found.IsGenericType ? found.GetGenericArguments()[0] : found) : null);

    static Func<string, string?> Of<T>(Func<T, string> words)
        where T : struct, Enum => code => Codes.Parse<T>(code) is { } known ? words(known) : null;

    [GeneratedRegex(@"(?<name>[A-Za-z]+)(\[(?<index>[0-9]{1,4})\])?")]
    private static partial Regex Step();

    [GeneratedRegex(@"\[[0-9]+\]")]
    private static partial Regex Index();
}
