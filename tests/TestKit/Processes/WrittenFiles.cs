using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Safeguarding.TestKit;

/// <summary>Every file that a run has written, searched byte by byte.</summary>
public sealed class WrittenFiles(string folder)
{
    public IReadOnlyList<string> All() =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file))];

    /// <summary>Which of the words stand in which of the files or their names, whatever their case and however they are written.</summary>
    public IReadOnlyList<string> Find(IEnumerable<string> words, IEnumerable<string> files)
    {
        var forms = words.SelectMany(word => Forms(word).Select(form => (Word: word, Form: form))).Distinct().ToList();
        return [.. from file in files
                   let content = Bytes(Encoding.UTF8.GetBytes(file)) + Read(Path.Combine(folder, file))
                   from form in forms
                   where content.Contains(form.Form, StringComparison.OrdinalIgnoreCase)
                   select $"{form.Word} in {file}"];
    }

    /// <summary>In which files these bytes stand.</summary>
    public IReadOnlyList<string> Find(byte[] bytes) =>
        [.. All().Where(file => Read(Path.Combine(folder, file)).Contains(Bytes(bytes), StringComparison.Ordinal))];

    // As it is, and as JSON, an address and a page write it; in the encodings that databases, logs and .NET use.
    static IEnumerable<string> Forms(string word) =>
        from written in new[]
        {
            word, JsonSerializer.Serialize(word)[1..^1], Uri.EscapeDataString(word), HtmlEncoder.Default.Encode(word),
            word.Replace(" ", "", StringComparison.Ordinal),
        }.Distinct()
        from encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode }
        select Bytes(encoding.GetBytes(written));

    // A character for each byte.
    static string Bytes(byte[] bytes) => Encoding.Latin1.GetString(bytes);

    static string Read(string file)
    {
        // A file that only locks is empty, and cannot be opened while it does.
        if (!File.Exists(file) || new FileInfo(file).Length == 0)
            return "";
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return Bytes(content.ToArray());
    }
}
