using System.IO.Compression;
using System.Text;

namespace Safeguarding.Notifications.Tests.Files;

/// <summary>Files as programs write them, as small as they can be.</summary>
static class Sample
{
    public const string Odt = "application/vnd.oasis.opendocument.text";
    const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    const string MacroMain = "application/vnd.ms-word.document.macroEnabled.main+xml";

    public static byte[] Word(string part = "/word/document.xml", string type = Main, string? more = null) => Zip(
        ("[Content_Types].xml", Types((part, type),
            more is null ? ("/none", "none") : ($"/{more}", "application/vnd.ms-office.vbaProject"))),
        (part[1..], "<document/>"), (more ?? "none", "x"));

    public static byte[] WordWithMacros() => Word(type: MacroMain, more: "word/anything.bin");

    /// <summary>Macros under another name, and no content type that gives them away.</summary>
    public static byte[] WordWithHiddenMacros() =>
        Zip(("[Content_Types].xml", Types(("/word/document.xml", Main))), ("word/document.xml", "<d/>"), ("word/VBAPROJECT.BIN", "x"));

    /// <summary>As Office writes it: an old compound file around the encrypted package.</summary>
    public static byte[] LockedWord() =>
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[70_000], .. Encoding.Unicode.GetBytes("EncryptedPackage"),
            .. new byte[100]];

    public static byte[] OldWord() => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("WordDocument")];

    public static byte[] OpenDocument(string manifest = "<manifest/>", string? more = null) =>
        Zip(("mimetype", Odt), ("content.xml", "<x/>"), ("META-INF/manifest.xml", manifest), (more ?? "none", "x"));

    public static byte[] LockedPdf() => [.. "%PDF-1.7\n"u8, .. new byte[100_000], .. "trailer << /Encrypt 5 0 R >>"u8];

    public static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in entries)
            {
                var entry = archive.CreateEntry(name);
                // Always the same, or two archives of the same content would differ.
                entry.LastWriteTime = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var writer = new StreamWriter(entry.Open());
                writer.Write(content);
            }
        }

        return stream.ToArray();
    }

    static string Types(params (string Part, string Type)[] parts) =>
        $"<Types>{string.Concat(parts.Select(part => $"<Override PartName=\"{part.Part}\" ContentType=\"{part.Type}\"/>"))}</Types>";
}
