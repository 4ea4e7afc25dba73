using Microsoft.Extensions.DependencyInjection;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Files;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Files;

public class OrphanFileTests(NotificationsApp app)
{
    [Fact]
    public async Task Files_that_no_attachment_knows_are_deleted_after_a_day()
    {
        var known = Old(await UploadAsync());
        var orphan = Old(Put());
        var beingUploaded = Put();

        using var worker = ActivatorUtilities.CreateInstance<OrphanFileWorker>(app.Services);
        await worker.StartAsync(TestContext.Current.CancellationToken);

        await Eventually.True(() => Task.FromResult(!File.Exists(orphan)), "the orphan is gone");
        Assert.True(File.Exists(known));
        Assert.True(File.Exists(beingUploaded));
        await worker.StopAsync(TestContext.Current.CancellationToken);
    }

    string Folder => Path.Combine(app.Folder, "storage", "attachments");

    string Put()
    {
        var path = Path.Combine(Folder, Guid.NewGuid().ToString("N"));
        File.WriteAllText(path, "Text.");
        return path;
    }

    static string Old(string path)
    {
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow - TimeSpan.FromHours(25));
        return path;
    }

    async Task<string> UploadAsync()
    {
        var id = Guid.CreateVersion7();
        (await app.Notifier().PutJsonAsync<NotificationContent>($"/api/notifications/drafts/{id}", Given.Notification() with { Id = null }))
            .EnsureSuccessStatusCode();
        using var form = new MultipartFormDataContent();
        using var file = new ByteArrayContent("Text."u8.ToArray());
        form.Add(file, "file", "note.txt");
        var added = await (await app.Notifier().PostAsync($"/api/notifications/{id}/attachments", form)).ReadAsync<AttachmentDetails>();
        return Path.Combine(Folder, await app.Ask(db => Task.FromResult(db.Attachments.Single(row => row.Id == added.Id).StoredAs)));
    }
}
