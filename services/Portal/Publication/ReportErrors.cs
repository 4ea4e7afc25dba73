using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Safeguarding.Client;
using Safeguarding.Portal.Pages;

namespace Safeguarding.Portal.Publication;

/// <summary>What is wrong with a report, beside its fields and in words.</summary>
static partial class ReportErrors
{
    static readonly Dictionary<string, (string Noun, int Most)> Texts = new()
    {
        ["Title"] = ("a title", 200),
        ["Text"] = ("the text", 500_000),
        ["Reviewers"] = ("a name on each line", 200),
        ["Finding"] = ("what was found", 10_000),
        ["WhyItHappened"] = ("why it happened", 10_000),
        ["Improvement"] = ("what should improve", 10_000),
        ["Addressee"] = ("who it is for", 200),
        ["IntendedOutcome"] = ("what should be different", 4_000),
    };

    /// <summary>A refusal whose paths may lead into the report; <paramref name="say"/> has the page's words for its own fields.</summary>
    public static void AddReport(
        this ModelStateDictionary state, Refusal refusal, ReportForm report, Func<string, string, string?>? say = null) =>
        state.Add(refusal, (field, code) => Say(field, code, report) ?? say?.Invoke(field, code), FieldOf);

    // lessons[2].themes[1] is Report.Lessons[2].Themes: a code or a name within a list has no field of its own.
    static string FieldOf(string path)
    {
        var parts = path.Split('.').Select(part => char.ToUpperInvariant(part[0]) + part[1..]).ToList();
        parts[^1] = Place().Replace(parts[^1], "");
        var field = string.Join('.', parts);
        return typeof(ReportForm).GetProperty(Place().Replace(parts[0], "")) is null ? field : $"{ReportForm.Name}.{field}";
    }

    static string? Say(string field, string code, ReportForm report)
    {
        if (EntryField().Match(field) is not { Success: true } entry)
            return null;
        var place = entry.Groups["place"] is { Success: true } number ? int.Parse(number.Value, CultureInfo.InvariantCulture) : (int?)null;
        var list = entry.Groups["list"].Value;
        var words = (list, entry.Groups["part"].Value, code) switch
        {
            ("", "Lessons", "required") => "add at least one lesson",
            ("", "Lessons" or "Recommendations", _) => "there must be 100 or fewer",
            ("", "Reviewers", "too-many") => "name 20 reviewers or fewer",
            ("Recommendations", "Text", "required") => "enter what is asked",
            ("Recommendations", "Text", _) => "what is asked must be 4,000 characters or fewer",
            (_, "DueOn", "in-the-past") => "the date it is due must be today or later",
            (_, "DueOn", "out-of-range") => "the date it is due must be within ten years",
            (_, "DueOn", _) when report.Recommendations[place!.Value].DueOn is { IsWrong: true } due => due.Wrong("the date it is due"),
            (_, "DueOn", _) => "enter the date it is due",
            (_, "Themes", "required") => "select at least one theme",
            (_, "Themes" or "Audience" or "Setting" or "AgeGroup", _) => "select from the list",
            (_, var part, "required") when Texts.TryGetValue(part, out var text) => $"enter {text.Noun}",
            (_, var part, _) when Texts.TryGetValue(part, out var text) => $"{text.Noun} must be {text.Most:N0} characters or fewer",
            _ => null,
        };
        return words is null ? null
            : place is null ? char.ToUpperInvariant(words[0]) + words[1..]
            : $"{list.TrimEnd('s')} {place + 1}: {words}";
    }

    [GeneratedRegex(@"\[\d+\]$")]
    private static partial Regex Place();

    [GeneratedRegex($@"^{ReportForm.Name}\.((?<list>Lessons|Recommendations)\[(?<place>\d+)\]\.)?(?<part>\w+)$")]
    private static partial Regex EntryField();
}
