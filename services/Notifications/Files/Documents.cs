using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Safeguarding.Notifications.Files;

/// <summary>
/// Office documents: archives that say themselves what their parts are. What the parts are called is up to who wrote them.
/// </summary>
static class Documents
{
    const string WordMain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    const int MaxListBytes = 1024 * 1024;

    public static FileVerdict Look(Stream file)
    {
        try
        {
            using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.Entries.Any(entry => entry.IsEncrypted))
                return FileVerdict.Locked;
            if (Find(archive, "[Content_Types].xml") is { } types)
                return Word(archive, Attributes(types, "ContentType"));
            return Find(archive, "mimetype") is { Length: < 100 } type && ReadAll(type).Trim() == FileType.OpenDocument.MediaType
                ? OpenDocument(archive)
                : FileVerdict.Unknown;
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException or NotSupportedException)
        {
            return FileVerdict.Unknown;
        }
    }

    static FileVerdict Word(ZipArchive archive, IReadOnlyList<string> types)
    {
        if (types.Any(type => Has(type, "macroEnabled") || Has(type, "vbaProject") || Has(type, "vbaData"))
            || archive.Entries.Any(entry => Has(entry.Name, "vbaProject") || Has(entry.Name, "vbaData")))
            return FileVerdict.Macros;
        return types.Contains(WordMain, StringComparer.OrdinalIgnoreCase) ? FileVerdict.Of(FileType.Word) : FileVerdict.Unknown;
    }

    static FileVerdict OpenDocument(ZipArchive archive)
    {
        // A manifest names its encrypted parts, and the folders in which macros lie whatever the parts are called.
        if (Find(archive, "META-INF/manifest.xml") is not { } manifest)
            return FileVerdict.Unknown;
        if (Elements(manifest).Contains("encryption-data"))
            return FileVerdict.Locked;
        var parts = archive.Entries.Select(entry => entry.FullName).Concat(Attributes(manifest, "full-path"));
        return parts.Any(part => part.StartsWith("Basic/", StringComparison.OrdinalIgnoreCase)
            || part.StartsWith("Scripts/", StringComparison.OrdinalIgnoreCase))
            ? FileVerdict.Macros
            : FileVerdict.Of(FileType.OpenDocument);
    }

    static ZipArchiveEntry? Find(ZipArchive archive, string name) =>
        archive.Entries.FirstOrDefault(entry => entry.FullName.Equals(name, StringComparison.OrdinalIgnoreCase));

    static bool Has(string text, string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);

    static string ReadAll(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open(), Encoding.ASCII);
        return reader.ReadToEnd();
    }

    static List<string> Attributes(ZipArchiveEntry entry, string name) => [.. Read(entry, reader =>
    {
        var values = new List<string>();
        while (reader.MoveToNextAttribute())
        {
            if (reader.LocalName == name)
                values.Add(reader.Value);
        }

        return values;
    })];

    static List<string> Elements(ZipArchiveEntry entry) => [.. Read(entry, reader => [reader.LocalName])];

    // Without a document type, which could name other files or grow without end.
    static List<string> Read(ZipArchiveEntry entry, Func<XmlReader, IReadOnlyList<string>> look)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, MaxCharactersInDocument = MaxListBytes };
        using var reader = XmlReader.Create(entry.Open(), settings);
        var found = new List<string>();
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
                found.AddRange(look(reader));
        }

        return found;
    }
}
