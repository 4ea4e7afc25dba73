using System.Text;
using Microsoft.Playwright;
using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.Browser.Tests.Journeys;

namespace Safeguarding.Browser.Tests.Notify;

public class UploadTests(BrowserFixture fixture)
{
    const int MaxBytes = 25 * 1024 * 1024;

    public static readonly TheoryData<string, byte[], string> Refused = new()
    {
        { "programme.exe", [0x4D, 0x5A, 0x90, 0x00], "The file must be a PDF, DOCX, ODT, JPG, PNG or TXT, and named as what it is." },
        { "letter.pdf", Encoding.UTF8.GetBytes("This is no PDF."),
            "The file must be a PDF, DOCX, ODT, JPG, PNG or TXT, and named as what it is." },
        { "empty.txt", [], "The file is empty." },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_file_that_is_not_accepted_is_named(string name, byte[] content, string words)
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain", Screen.Narrow);

        await UploadAsync(amira, name, content);

        await amira.IsToldOfAsync("Document", words);
    }

    [Theory]
    [InlineData(MaxBytes + 1)]
    [InlineData(MaxBytes + (5 * 1024 * 1024))]
    public async Task A_file_that_is_too_large_is_named(int size)
    {
        var file = Path.Combine(fixture.Platform.DataFolder, $"{Guid.NewGuid():N}.txt");
        await File.WriteAllTextAsync(file, new string('w', size));
        await using var amira = await fixture.SignedInAsync("amira.hussain", Screen.Narrow);
        await amira.OpenAsync($"{await fixture.EmptyDraftAsync()}/documents");
        await amira.Page.Locator("[name=Document]").SetInputFilesAsync(file);

        await amira.PressAsync("Upload");

        await amira.IsToldOfAsync("Document", "The file must be 25 MB or smaller.");
    }

    [Fact]
    public async Task Uploading_without_a_file_asks_for_one()
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain", Screen.Narrow);
        await amira.OpenAsync($"{await fixture.EmptyDraftAsync()}/documents");

        await amira.PressAsync("Upload");

        await amira.IsToldOfAsync("Document", "Select a file");
    }

    [Fact]
    public async Task A_file_is_added_and_taken_away_again()
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain", Screen.Narrow);
        await UploadAsync(amira, "letter – first.txt", Encoding.UTF8.GetBytes("A letter."));
        Assert.Contains("letter – first.txt", await amira.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await amira.IsAccessibleAsync();
        await amira.FitsAsync();

        await amira.PressAsync("Remove");

        Assert.Contains("None yet.", await amira.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    async Task UploadAsync(Reader notifier, string name, byte[] content)
    {
        await notifier.OpenAsync($"{await fixture.EmptyDraftAsync()}/documents");
        await notifier.Page.Locator("[name=Document]")
            .SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = content });
        await notifier.PressAsync("Upload");
    }
}
