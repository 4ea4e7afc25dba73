using System.Text;

namespace Safeguarding.Notifications.Files;

/// <summary>What a file is, by its content. Its name is what somebody called it and proves nothing.</summary>
/// <param name="MediaType">For the reader's browser.</param>
/// <param name="Extensions">One of which its name must end in, so that it opens as what it is.</param>
public sealed record FileType(string MediaType, params IReadOnlyList<string> Extensions)
{
    public static readonly FileType Pdf = new("application/pdf", ".pdf");
    public static readonly FileType Png = new("image/png", ".png");
    public static readonly FileType Jpeg = new("image/jpeg", ".jpg", ".jpeg");
    public static readonly FileType Text = new("text/plain", ".txt");
    public static readonly FileType Word = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx");
    public static readonly FileType OpenDocument = new("application/vnd.oasis.opendocument.text", ".odt");

    // Readers look for a PDF's header this far: scanners and exporters put marks and blank lines before it.
    const int Start = 1024;

    static readonly byte[] LockedPdf = "/Encrypt"u8.ToArray();
    static readonly byte[] LockedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>The type of the file under the name, or why it is not taken.</summary>
    public static async Task<FileVerdict> FindAsync(Stream file, string name, CancellationToken ct)
    {
        var verdict = await LookAsync(file, IsNamed(name, Text), ct);
        // Cameras and phones call a JPEG many things; it is kept under a name that opens.
        return verdict.Type is { } type && type != Jpeg && !IsNamed(name, type) ? FileVerdict.Unknown : verdict;
    }

    /// <summary>The name under which the file is kept and handed out.</summary>
    public string Name(string name) =>
        this == Jpeg && !IsNamed(name, this) ? $"{name[..Math.Min(name.Length, UploadedFile.MaxNameLength - 4)]}.jpg" : name;

    static async Task<FileVerdict> LookAsync(Stream file, bool isCalledText, CancellationToken ct)
    {
        var buffer = new byte[Start];
        var start = buffer.AsMemory(0, await file.ReadAtLeastAsync(buffer, Start, throwOnEndOfStream: false, ct));
        file.Position = 0;
        if (start.Span.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]))
            return FileVerdict.Of(Png);
        if (start.Span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return FileVerdict.Of(Jpeg);
        if (start.Span.StartsWith("PK\u0003\u0004"u8))
            return Documents.Look(file);
        if (start.Span.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
            return await Bytes.ContainAsync(file, LockedPackage, ct) ? FileVerdict.Locked : FileVerdict.Unknown;
        if (start.Span.IndexOf("%PDF-"u8) is var at && at == 0 || (at > 0 && !isCalledText))
            return await Bytes.ContainAsync(file, LockedPdf, ct) ? FileVerdict.Locked : FileVerdict.Of(Pdf);
        return await Texts.IsTextAsync(file, ct) ? FileVerdict.Of(Text) : FileVerdict.Unknown;
    }

    static bool IsNamed(string name, FileType type) => type.Extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);
}

/// <summary>The type, or the code of the refusal and its words.</summary>
public sealed record FileVerdict(FileType? Type, string Code, string Message)
{
    public static readonly FileVerdict Unknown = new(
        null, "file-type", "The file must be a PDF, DOCX, ODT, JPG, PNG or TXT, and named as what it is.");

    public static readonly FileVerdict Locked = new(
        null, "password-protected", "The file is protected with a password. Save a copy without the password and add that.");

    public static readonly FileVerdict Macros = new(
        null, "macros", "The file holds macros, which can do harm where it is opened. Save a copy without macros and add that.");

    public static FileVerdict Of(FileType type) => new(type, "", "");
}
