using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Notifications.SubjectRequests;

/// <summary>
/// The copy that a person is given: a zip with a page to read for each notification or draft, and the same for programs, of every version.
/// What is left out is said to be; of restricted cases a page of its own says only how many are not in it.
/// </summary>
static partial class SubjectCopy
{
    const string LeftOut = "[left out]";

    public static byte[] Of(IEnumerable<(string Name, SubjectAnswers Answers)> cases, int restricted)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, answers) in cases)
            {
                var parts = answers.Parts().Where(part => part.Answers.Count > 0).ToList();
                Write(zip, $"{name}.html", Page(name, parts));
                Write(zip, $"{name}.json", JsonSerializer.Serialize(parts.Select(part => new
                {
                    title = part.Title,
                    answers = part.Answers.Select(answer => new { path = answer.Path, value = Said(answer) }),
                })));
            }

            if (restricted > 0)
                Write(zip, "not-in-this-copy.html", NotIn(restricted));
        }

        return file.ToArray();
    }

    static string Said(SubjectAnswer answer) => answer.Redacted ? answer.Replacement ?? LeftOut : answer.Value;

    static string Page(string name, IEnumerable<(string Title, IReadOnlyList<SubjectAnswer> Answers)> parts)
    {
        var page = Begin(name);
        foreach (var (title, answers) in parts)
        {
            page.Append("<h2>").Append(Safe(title)).Append("</h2>\n<dl>\n");
            foreach (var answer in answers)
                page.Append("<dt>").Append(Safe(InWords(answer.Path))).Append("</dt><dd>")
                    .Append(Safe(Said(answer)).Replace("\n", "<br>", StringComparison.Ordinal)).Append("</dd>\n");
            page.Append("</dl>\n");
        }

        return End(page);
    }

    static string NotIn(int restricted) => End(Begin("Not in this copy").Append("<p>")
        .Append(restricted == 1 ? "1 record in which you may be named is" : $"{restricted} records in which you may be named are")
        .Append(" restricted and not in this copy. The secretariat of the national panel answers about ")
        .Append(restricted == 1 ? "it" : "them").Append(".</p>\n"));

    static StringBuilder Begin(string title) => new StringBuilder()
        .Append("<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>")
        .Append(Safe(title)).Append("</title></head>\n<body>\n<h1>").Append(Safe(title)).Append("</h1>\n");

    static string End(StringBuilder page) => page.Append("</body>\n</html>\n").ToString();

    static string Safe(string text) => WebUtility.HtmlEncode(text);

    // "children[0].firstNames" as "Children 1, first names".
    static string InWords(string path)
    {
        var numbered = Index().Replace(path, place => $" {int.Parse(place.Groups[1].Value, CultureInfo.InvariantCulture) + 1}");
        var listed = numbered.Replace(".", ", ", StringComparison.Ordinal);
        var words = Capital().Replace(listed, letter => $" {letter.Value.ToLowerInvariant()}");
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }

    static void Write(ZipArchive zip, string name, string text)
    {
        using var entry = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
        entry.Write(text);
    }

    [GeneratedRegex(@"\[([0-9]+)\]")]
    private static partial Regex Index();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
