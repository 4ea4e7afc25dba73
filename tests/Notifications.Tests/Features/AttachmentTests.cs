using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Tests.Files;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

public class AttachmentTests(NotificationsApp app)
{
    readonly Guid _id = Guid.CreateVersion7();

    string Path => $"/api/notifications/{_id}/attachments";

    public static TheoryData<string, string, string> Accepted => new()
    {
        { "letter.pdf", "%PDF-1.7 rest", "application/pdf" },
        { "note.TXT", "Grüße\r\n\tEnde", "text/plain" },
        { "letter.docx", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
        { "letter.odt", "odt", Sample.Odt },
        { "photo.jpeg", "hex:FFD8FFE000104A46", "image/jpeg" },
        { "scan.png", "hex:89504E470D0A1A0A00", "image/png" },
    };

    public static TheoryData<string, string, string> Refused => new()
    {
        { "program.exe", "MZ\0\0", "file: file-type" },
        { "letter.pdf", "MZ program in disguise\0", "file: file-type" },
        { "letter.pdf", "Only text.", "file: file-type" },
        { "page.html", "<script>alert(1)</script>", "file: file-type" },
        { "letter.docx", "odt", "file: file-type" },
        { "macros.docx", "macros", "file: macros" },
        { "locked.docx", "locked", "file: password-protected" },
        { "broken.docx", "hex:504B030400000000", "file: file-type" },
        { "notes.txt", "hex:FFFE00D8", "file: file-type" },
        { "empty.txt", "", "file: empty" },
        { "", "Text.", "file: required" },
    };

    [Theory]
    [MemberData(nameof(Accepted))]
    public async Task A_file_is_kept_as_what_it_is_and_comes_back_as_it_was_sent(string name, string content, string type)
    {
        await DraftAsync();

        var added = await (await UploadAsync(name, Bytes(content))).ReadAsync<AttachmentDetails>();
        var download = await app.Notifier().GetAsync($"{Path}/{added.Id}");

        Assert.Equal((name, type, AttachmentScan.NotScanned), (added.FileName, added.MediaType, added.Scan));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Bytes(content))), added.Sha256);
        Assert.Equal(Bytes(content), await download.Content.ReadAsByteArrayAsync());
        Assert.Equal(("attachment", "nosniff"), (download.Content.Headers.ContentDisposition!.DispositionType,
            download.Headers.GetValues("X-Content-Type-Options").Single()));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_it_is_not_is_refused_whatever_its_name_and_nothing_is_kept(string name, string content, string error)
    {
        await DraftAsync();
        var before = Stored();

        var refused = await UploadAsync(name, Bytes(content));

        Assert.Equal([error], await refused.ErrorsAsync());
        Assert.Empty(await app.Notifier().GetAsync<IReadOnlyList<AttachmentDetails>>(Path));
        Assert.Equal(before.Order(), Stored().Order());
    }

    [Fact]
    public async Task A_file_over_25_MB_is_refused()
    {
        await DraftAsync();
        var large = new byte[(25 * 1024 * 1024) + 1];
        "%PDF-"u8.CopyTo(large);

        Assert.Equal(["file: too-large"], await (await UploadAsync("large.pdf", large)).ErrorsAsync());
        Assert.Equal(HttpStatusCode.Created, (await UploadAsync("just.pdf", large[..^1])).StatusCode);
    }

    [Fact]
    public async Task Files_go_with_the_draft_when_it_is_sent_and_are_gone_when_taken_out()
    {
        await DraftAsync();
        var added = await (await UploadAsync("letter.pdf", Bytes("%PDF-1.7"))).ReadAsync<AttachmentDetails>();
        (await app.Notifier().PostJsonAsync("/api/notifications", new SendNotificationRequest { DraftId = _id })).EnsureSuccessStatusCode();

        var seen = await app.SignedInAs(People.Member()).GetAsync<IReadOnlyList<AttachmentDetails>>(Path);
        (await app.Notifier().DeleteAsync($"{Path}/{added.Id}")).EnsureSuccessStatusCode();

        Assert.Equal([added.Id], seen.Select(file => file.Id));
        Assert.Equal(HttpStatusCode.NotFound, (await app.Notifier().GetAsync($"{Path}/{added.Id}")).StatusCode);
        Assert.DoesNotContain(await StoredAsync(added.Id), Stored());
    }

    [Fact]
    public async Task A_file_of_a_draft_is_gone_when_removed_and_all_are_when_the_draft_is_deleted()
    {
        await DraftAsync();
        var first = await (await UploadAsync("first.txt", Bytes("One."))).ReadAsync<AttachmentDetails>();
        var second = await (await UploadAsync("second.txt", Bytes("Two."))).ReadAsync<AttachmentDetails>();
        var names = new[] { await StoredAsync(first.Id), await StoredAsync(second.Id) };

        (await app.Notifier().DeleteAsync($"{Path}/{first.Id}")).EnsureSuccessStatusCode();
        var between = Stored();
        (await app.Notifier().SendJsonAsync<object?>(HttpMethod.Delete, $"/api/notifications/drafts/{_id}", null, ifMatch: 1))
            .EnsureSuccessStatusCode();

        Assert.DoesNotContain(names[0], between);
        Assert.Contains(names[1], between);
        Assert.DoesNotContain(names[1], Stored());
    }

    [Fact]
    public async Task A_long_name_stays_within_its_length_with_the_ending_it_opens_by()
    {
        await DraftAsync();

        var added = await (await UploadAsync(new string('n', 255), Bytes("hex:FFD8FFE000104A46"))).ReadAsync<AttachmentDetails>();

        Assert.Equal(new string('n', 251) + ".jpg", added.FileName);
    }

    [Fact]
    public async Task A_file_whose_bytes_are_lost_is_not_there()
    {
        await DraftAsync();
        var added = await (await UploadAsync("letter.txt", Bytes("Text."))).ReadAsync<AttachmentDetails>();
        File.Delete(System.IO.Path.Combine(app.Folder, "storage", "attachments", await StoredAsync(added.Id)));

        Assert.Equal(404, (await (await app.Notifier().GetAsync($"{Path}/{added.Id}")).RefusalAsync()).Status);
    }

    [Fact]
    public async Task Who_reads_the_list_is_written_down()
    {
        await DraftAsync();

        await app.Notifier().GetAsync<IReadOnlyList<AttachmentDetails>>(Path);

        Assert.Contains("AttachmentsRead", await app.Ask(db => db.Set<AuditEntry>()
            .Where(entry => entry.SubjectId == _id).Select(entry => entry.Action).ToListAsync()));
    }

    [Fact]
    public async Task Files_that_were_taken_away_count_too()
    {
        await DraftAsync();
        foreach (var number in Enumerable.Range(1, 50))
        {
            var added = await (await UploadAsync($"{number}.txt", Bytes("Text."))).ReadAsync<AttachmentDetails>();
            (await app.Notifier().DeleteAsync($"{Path}/{added.Id}")).EnsureSuccessStatusCode();
        }

        Assert.Equal(["file: too-many"], await (await UploadAsync("51.txt", Bytes("Text."))).ErrorsAsync());
    }

    [Theory]
    [InlineData("report\u202Etxt.pdf", "reporttxt.pdf")]
    [InlineData("C:\\letters\\\u200ba\u00a0 b.pdf", "a b.pdf")]
    [InlineData("Zoe\u0308.pdf", "Zoë.pdf")]
    public async Task A_name_is_kept_as_it_is_seen(string name, string kept)
    {
        await DraftAsync();

        var added = await (await UploadAsync(name, Bytes("%PDF-1.7"))).ReadAsync<AttachmentDetails>();

        Assert.Equal(kept, added.FileName);
    }

    [Fact]
    public async Task A_name_that_is_too_long_is_cut_between_characters()
    {
        await DraftAsync();
        var name = new string('a', 199) + string.Concat(Enumerable.Repeat("\U0001F600", 40)) + ".pdf";

        var added = await (await UploadAsync(name, Bytes("%PDF-1.7"))).ReadAsync<AttachmentDetails>();

        Assert.Equal(new string('a', 199) + ".pdf", added.FileName);
        Assert.Equal(HttpStatusCode.OK, (await app.Notifier().GetAsync($"{Path}/{added.Id}")).StatusCode);
    }

    [Fact]
    public async Task A_name_is_in_no_log_and_no_stored_file_has_it()
    {
        await DraftAsync();
        var canary = $"Zanzibarov{Guid.NewGuid():N}";

        var added = await (await UploadAsync($"../{canary}.txt", Bytes("Text."))).ReadAsync<AttachmentDetails>();
        await app.Notifier().GetAsync($"{Path}/{added.Id}");

        Assert.Equal($"{canary}.txt", added.FileName);
        Assert.DoesNotContain(canary, app.Logs.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Stored(), name => name.Contains(canary, StringComparison.Ordinal));
    }

    async Task DraftAsync() => (await app.Notifier().PutJsonAsync<NotificationContent>(
        $"/api/notifications/drafts/{_id}", Given.Notification() with { Id = null })).EnsureSuccessStatusCode();

    async Task<HttpResponseMessage> UploadAsync(string name, byte[] content)
    {
        using var form = new MultipartFormDataContent();
        using var file = new ByteArrayContent(content);
        if (name.Length > 0)
            form.Add(file, "file", name);
        else
            form.Add(file, "file");
        return await app.Notifier().PostAsync(Path, form);
    }

    IReadOnlyList<string> Stored() =>
        [.. Directory.GetFiles(System.IO.Path.Combine(app.Folder, "storage", "attachments"))
            .Select(path => System.IO.Path.GetFileName(path))];

    Task<string> StoredAsync(Guid id) => app.Ask(db => Task.FromResult(db.Attachments.Single(file => file.Id == id).StoredAs));

    static byte[] Bytes(string content) => content switch
    {
        "docx" => Sample.Word(),
        "odt" => Sample.OpenDocument(),
        "macros" => Sample.WordWithMacros(),
        "locked" => Sample.LockedWord(),
        ['h', 'e', 'x', ':', .. var digits] => Convert.FromHexString(digits),
        _ => Encoding.UTF8.GetBytes(content),
    };
}
