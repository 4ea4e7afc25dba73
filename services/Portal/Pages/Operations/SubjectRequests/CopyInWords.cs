using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.Portal.Pages.Operations.SubjectRequests;

/// <summary>
/// The copy that a person is given, its pages in the words of the record instead of the paths and codes of the API. What is for programs,
/// and what says that something is not in it, stays as the service made it.
/// </summary>
public static class CopyInWords
{
    const string ForPrograms = ".json";

    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static byte[] Of(byte[] copy, AreaRegister areas)
    {
        using var file = new MemoryStream();
        file.Write(copy);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var entry in zip.Entries.Where(entry => entry.Name.EndsWith(ForPrograms, StringComparison.Ordinal)).ToList())
            {
                var name = entry.Name[..^ForPrograms.Length];
                var parts = Read(entry);
                zip.GetEntry($"{name}.html")?.Delete();
                using var page = new StreamWriter(zip.CreateEntry($"{name}.html").Open(), new UTF8Encoding(false));
                page.Write(Page(name, parts, areas));
            }
        }

        return file.ToArray();
    }

    static IReadOnlyList<Part> Read(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        return JsonSerializer.Deserialize<IReadOnlyList<Part>>(content, Json)!;
    }

    static string Page(string name, IReadOnlyList<Part> parts, AreaRegister areas)
    {
        var page = new StringBuilder("<!doctype html>\n<html lang=\"en-GB\">\n<head><meta charset=\"utf-8\"><title>")
            .Append(Safe(name)).Append("</title></head>\n<body>\n<h1>").Append(Safe(name)).Append("</h1>\n");
        foreach (var part in parts)
        {
            page.Append("<h2>").Append(Safe(part.Title)).Append("</h2>\n<dl>\n");
            foreach (var answer in part.Answers)
                page.Append("<dt>").Append(Safe(AnswerWords.Asked(answer.Path))).Append("</dt><dd>")
                    .Append(Safe(AnswerWords.Said(answer.Path, answer.Value, areas)).Replace("\n", "<br>", StringComparison.Ordinal))
                    .Append("</dd>\n");
            page.Append("</dl>\n");
        }

        return page.Append("</body>\n</html>\n").ToString();
    }

    static string Safe(string text) => WebUtility.HtmlEncode(text);

    sealed record Part(string Title, IReadOnlyList<Said> Answers);

    sealed record Said(string Path, string Value);
}
