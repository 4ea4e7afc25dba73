using System.Buffers;
using System.IO.Compression;
using System.Text;

namespace Safeguarding.Notifications.Files;

/// <summary>What a file is, by its content. Its name is what somebody called it and proves nothing.</summary>
/// <param name="MediaType">For the reader's browser.</param>
/// <param name="Extensions">One of which its name must end in, so that it opens as what it is.</param>
public sealed record FileType(string MediaType, params IReadOnlyList<string> Extensions)
{
    static readonly FileType Pdf = new("application/pdf", ".pdf");
    static readonly FileType Png = new("image/png", ".png");
    static readonly FileType Jpeg = new("image/jpeg", ".jpg", ".jpeg");
    static readonly FileType Text = new("text/plain", ".txt");
    static readonly FileType Word = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx");
    static readonly FileType OpenDocument = new("application/vnd.oasis.opendocument.text", ".odt");

    /// <summary>The type of the file; null where it is none of those that are accepted.</summary>
    public static async Task<FileType?> FindAsync(Stream file, CancellationToken ct)
    {
        var start = new byte[8];
        var read = await file.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, ct);
        file.Position = 0;
        return start.AsSpan(0, read) switch
        {
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => Pdf,
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A] => Png,
            [0xFF, 0xD8, 0xFF, ..] => Jpeg,
            [(byte)'P', (byte)'K', 3, 4, ..] => Document(file),
            _ => await IsTextAsync(file, ct) ? Text : null,
        };
    }

    // Both are archives; a macro-enabled document has another main part and is none of them.
    static FileType? Document(Stream file)
    {
        try
        {
            using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.GetEntry("word/vbaProject.bin") is not null)
                return null;
            if (archive.GetEntry("[Content_Types].xml") is not null && archive.GetEntry("word/document.xml") is not null)
                return Word;
            return archive.GetEntry("mimetype") is { Length: < 100 } entry && ReadAll(entry) == OpenDocument.MediaType ? OpenDocument : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    static string ReadAll(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open(), Encoding.ASCII);
        return reader.ReadToEnd();
    }

    /// <summary>UTF-8 without control characters other than tabs and line breaks.</summary>
    static async Task<bool> IsTextAsync(Stream file, CancellationToken ct)
    {
        using var reader = new StreamReader(file, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        var buffer = ArrayPool<char>.Shared.Rent(8192);
        try
        {
            for (int count; (count = await reader.ReadAsync(buffer, ct)) > 0;)
            {
                if (buffer.AsSpan(0, count).ContainsAnyInRange('\0', '\b') || buffer.AsSpan(0, count).ContainsAnyInRange('\u000E', '\u001F'))
                    return false;
            }

            return file.Length > 0;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }
}
