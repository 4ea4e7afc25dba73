using System.Text;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Files;

static class Uploads
{
    public static string AttachmentsFolder(this NotificationsApp app) => Path.Combine(app.Folder, "storage", "attachments");

    /// <summary>A text attached to a draft of its own: its id, and the file that holds it.</summary>
    public static async Task<(Guid Id, string File)> UploadAsync(this NotificationsApp app, string content, Guid? id = null)
    {
        var draft = id ?? Guid.CreateVersion7();
        (await app.Notifier()
            .PutJsonAsync<NotificationContent>($"/api/notifications/drafts/{draft}", Given.Notification() with { Id = null }))
            .EnsureSuccessStatusCode();
        using var form = new MultipartFormDataContent();
        using var file = new ByteArrayContent(Encoding.UTF8.GetBytes(content));
        form.Add(file, "file", "note.txt");
        var added = await (await app.Notifier().PostAsync($"/api/notifications/{draft}/attachments", form)).ReadAsync<AttachmentDetails>();
        var name = await app.Ask(db => db.Attachments.Where(row => row.Id == added.Id).Select(row => row.StoredAs).SingleAsync());
        return (added.Id, Path.Combine(app.AttachmentsFolder(), name));
    }
}
