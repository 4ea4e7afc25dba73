using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;

namespace Safeguarding.Notifications.SubjectRequests;

/// <summary>
/// Every answer of every version of one notification or draft, and what is suggested to be left out of the copy: what is said of other
/// people, and texts, which may name them. The answers of the person's own entry, and codes and dates of the incident, are not.
/// </summary>
sealed partial class SubjectAnswers(SubjectRequest request, DossierTexts dossier, IReadOnlyCollection<Redaction> decided)
{
    static readonly string[] FreeTexts =
        ["narrative", "immediateActions", "incident.suspectedCause", "incident.place.address", "incident.place.postcode"];

    static readonly string[] OfOthers = ["contact.", "partnerComments[", "files[", "reasons["];

    readonly Sought _sought = request.Sought;
    readonly Dictionary<string, Redaction> _decided = decided.ToDictionary(decision => decision.AnswerKey);

    /// <summary>Each answer once: what a later version says again has the same decision.</summary>
    public IReadOnlyList<SubjectAnswer> Each() => [.. Parts().SelectMany(part => part.Answers).DistinctBy(answer => answer.Key)];

    /// <summary>The versions in their order, and then what goes with them.</summary>
    public IEnumerable<(string Title, IReadOnlyList<SubjectAnswer> Answers)> Parts()
    {
        foreach (var (version, content) in dossier.Contents)
            yield return (version == 0 ? "Draft" : $"Version {version}",
                [.. Leaves("", JsonNode.Parse(StoredContent.Write(content))).Select(leaf => Of(version, leaf.Path, leaf.Value, content))]);
        yield return ("What goes with it",
        [
            .. dossier.Comments.Select((text, index) => Of(0, $"partnerComments[{index}]", text, null)),
            .. dossier.FileNames.Select((name, index) => Of(0, $"files[{index}]", name, null)),
            .. dossier.Reasons.Select((text, index) => Of(0, $"reasons[{index}]", text, null)),
        ]);
    }

    SubjectAnswer Of(int version, string path, string value, NotificationContent? content)
    {
        var entry = Entry().Match(path);
        // Sealed like the request: a plain digest of a name is found out by trying names.
        var key = request.Key!.Digest($"{dossier.Id:N}\n{Anchored(path, entry, content)}\n{value}");
        var ofSubject = content is not null && IsOfSubject(path, entry, content);
        var suggested = !ofSubject && (entry.Success || IsText(path));
        var decision = _decided.GetValueOrDefault(key);
        return new SubjectAnswer
        {
            Key = key,
            Version = version,
            Path = path,
            Value = value,
            OfSubject = ofSubject,
            Suggested = suggested,
            Redacted = decision?.Redacted ?? suggested,
            Replacement = decision?.Replacement,
        };
    }

    static bool IsText(string path) => FreeTexts.Contains(path)
        || OfOthers.Any(start => path.StartsWith(start, StringComparison.Ordinal))
        || (path.StartsWith("proceedings[", StringComparison.Ordinal) && path.EndsWith(".details", StringComparison.Ordinal));

    bool IsOfSubject(string path, Match entry, NotificationContent content) =>
        !entry.Success
            ? path.StartsWith("contact.", StringComparison.Ordinal) && content.Contact is { Name: { } name }
                && _sought.Is(new AdultDetails { LastName = name }) is not null
        : IsChild(entry) ? _sought.Is(content.Children![IndexOf(entry)]) is not null
        : _sought.Is(content.Adults![IndexOf(entry)]) is not null;

    // By the id of the child or adult, where it has one: their place may be another in the next version.
    static string Anchored(string path, Match entry, NotificationContent? content)
    {
        if (!entry.Success)
            return path;
        var id = IsChild(entry) ? content!.Children![IndexOf(entry)].Id : content!.Adults![IndexOf(entry)].Id;
        return id is { } known ? $"{known}{path[entry.Length..]}" : path;
    }

    static bool IsChild(Match entry) => entry.Groups["list"].Value == "children";

    static int IndexOf(Match entry) => int.Parse(entry.Groups["index"].Value, CultureInfo.InvariantCulture);

    static IEnumerable<(string Path, string Value)> Leaves(string path, JsonNode? node) => node switch
    {
        JsonObject several => several.Where(property => property.Key != "id")
            .SelectMany(property => Leaves(path.Length == 0 ? property.Key : $"{path}.{property.Key}", property.Value)),
        JsonArray list => list.SelectMany((item, index) => Leaves($"{path}[{index}]", item)),
        JsonValue value => [(path, value.ToString())],
        _ => [],
    };

    [GeneratedRegex(@"\A(?<list>children|adults)\[(?<index>[0-9]{1,4})\]")]
    private static partial Regex Entry();
}
