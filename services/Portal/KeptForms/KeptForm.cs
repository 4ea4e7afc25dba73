using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;

namespace Safeguarding.Portal.KeptForms;

/// <summary>
/// A form that arrived after its sender's session had ended. It travels with the sender's own page, encrypted, until they have signed in
/// again: nothing is stored here, and nothing they typed is lost. Files do not travel.
/// </summary>
public sealed partial record KeptForm(string Path, IReadOnlyList<KeptField> Fields, bool HadFiles)
{
    // Names a handler; the page is shown by none.
    const string Handler = "handler";

    /// <summary>
    /// Where the page is whose form it is, as the form left it: with what the page
    /// itself put into the form (its parameters begin in lower case),
    /// and with as many entries as the writer had added.
    /// </summary>
    public string Address
    {
        get
        {
            var parameters = Fields.Where(one => IsParameter(one.Name) && Code().IsMatch(one.Value)).Select(one => (one.Name, one.Value));
            var entries = Fields.Select(one => Entry().Match(one.Name)).Where(entry => entry.Success)
                .GroupBy(entry => entry.Groups["list"].Value.ToLowerInvariant(), entry => int.Parse(entry.Groups["place"].ValueSpan, null))
                .Select(list => (Name: list.Key, Value: $"{list.Max() + 1}"));
            return QueryHelpers.AddQueryString(Path, parameters.Concat(entries)
                .Select(pair => KeyValuePair.Create(pair.Name, (string?)pair.Value)));
        }
    }

    public static KeptForm Of(HttpRequest request, IFormCollection form, IReadOnlySet<string> without)
    {
        var fields = from field in form
                     where !without.Contains(field.Key)
                     from value in field.Value
                     select new KeptField(field.Key, value ?? "");
        var query = request.Query.Where(parameter => parameter.Key != Handler && !form.ContainsKey(parameter.Key))
            .SelectMany(parameter => parameter.Value, (parameter, value) => KeyValuePair.Create(parameter.Key, value));
        return new KeptForm(QueryHelpers.AddQueryString(request.PathBase + request.Path, query), [.. fields], form.Files.Count > 0);
    }

    /// <summary>What the page put into its form for itself, as against what a person is asked for; a new record's id among it.</summary>
    public static bool IsParameter(string name) => name == "Id" || name.Length > 0 && char.IsAsciiLetterLower(name[0]);

    // Codes, ids and numbers: never what somebody wrote.
    [GeneratedRegex(@"^[A-Za-z0-9-]{1,40}\z")]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<list>[A-Za-z]+)\[(?<place>[0-9]{1,3})\]")]
    private static partial Regex Entry();
}

/// <summary>One value of a kept form.</summary>
public sealed record KeptField(string Name, string Value);
