using System.Text;
using Safeguarding.Notifications.Files;

namespace Safeguarding.Notifications.Tests.Files;

/// <summary>What a file is, whatever wrote it and whatever it is called.</summary>
public class FileTypeTests
{
    public static TheoryData<string, byte[], string> Known => new()
    {
        { "online.docx", Sample.Word("/word/document2.xml"), "docx" },
        { "letter.DOCX", Sample.Word(), "docx" },
        { "letter.odt", Sample.OpenDocument(), "odt" },
        { "mark.pdf", [0xEF, 0xBB, 0xBF, .. "%PDF-1.4"u8], "pdf" },
        { "blank.pdf", "\r\n%PDF-1.4"u8.ToArray(), "pdf" },
        { "scanner.pdf", [.. new byte[1000], .. "%PDF-1.4"u8], "pdf" },
        { "about.txt", "A PDF starts with %PDF-1.4"u8.ToArray(), "txt" },
        { "photo.jpe", [0xFF, 0xD8, 0xFF, 0xE0], "jpg" },
        { "photo", [0xFF, 0xD8, 0xFF, 0xE1], "jpg" },
        { "utf8.txt", "Grüße\r\n\tEnde\f"u8.ToArray(), "txt" },
        { "mark.txt", [0xEF, 0xBB, 0xBF, .. "Zoë"u8], "txt" },
        { "utf16.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Zoë\r\n")], "txt" },
        { "big-endian.txt", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("Zoë\r\n")], "txt" },
        { "no-mark.txt", Encoding.Unicode.GetBytes("Notes of a call"), "txt" },
        { "windows.txt", [.. "Zo"u8, 0xEB, .. " \r\n"u8, 0x93, .. "said"u8, 0x94], "txt" },
    };

    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "locked.docx", Sample.LockedWord(), "password-protected" },
        { "locked.odt", Sample.OpenDocument("<manifest><file-entry><encryption-data/></file-entry></manifest>"), "password-protected" },
        { "locked.pdf", Sample.LockedPdf(), "password-protected" },
        { "macros.docx", Sample.WordWithMacros(), "macros" },
        { "macros.docx", Sample.Word(more: "word/part7.bin"), "macros" },
        { "macros.docx", Sample.WordWithHiddenMacros(), "macros" },
        { "macros.odt", Sample.OpenDocument(more: "Basic/Standard/Module1.xml"), "macros" },
        { "macros.odt", Sample.OpenDocument(more: "scripts/python/run.py"), "macros" },
        { "old.docx", Sample.OldWord(), "file-type" },
        { "sheet.docx", Sample.Word(type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"), "file-type" },
        { "bomb.docx", Sample.Zip(("[Content_Types].xml", "<!DOCTYPE t [<!ENTITY a 'b'>]><t>&a;</t>")), "file-type" },
        { "no-xml.docx", Sample.Zip(("[Content_Types].xml", "not xml")), "file-type" },
        { "late.pdf", [.. new byte[1025], .. "%PDF-1.4"u8], "file-type" },
        { "letter.txt", "%PDF-1.4"u8.ToArray(), "file-type" },
        { "half.txt", [0xFF, 0xFE, 0x00, 0xD8], "file-type" },
        { "binary.txt", [.. "MZ"u8, 0, 1, 2, 3], "file-type" },
        { "controls.txt", [.. "text"u8, 0x1B], "file-type" },
        { "photo.png", [0xFF, 0xD8, 0xFF, 0xE0], "jpg" },
    };

    [Theory]
    [MemberData(nameof(Known))]
    [MemberData(nameof(Refused))]
    public async Task It_is_told_by_its_content(string name, byte[] content, string expected)
    {
        using var file = new MemoryStream(content);

        var verdict = await FileType.FindAsync(file, name, TestContext.Current.CancellationToken);

        Assert.Equal(expected, verdict.Type?.Extensions[0][1..] ?? verdict.Code);
    }

    [Theory]
    [InlineData("photo", "photo.jpg")]
    [InlineData("photo.exe", "photo.exe.jpg")]
    [InlineData("photo.JPEG", "photo.JPEG")]
    public void A_photo_is_kept_under_a_name_that_opens(string name, string kept) => Assert.Equal(kept, FileType.Jpeg.Name(name));
}
