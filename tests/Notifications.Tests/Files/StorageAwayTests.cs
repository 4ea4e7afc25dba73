using System.Net;
using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Files;

/// <summary>A disk that is full or gone refuses every write alike.</summary>
public class StorageAwayTests
{
    [Fact]
    public async Task An_upload_is_asked_for_again_later_and_nothing_is_kept()
    {
        await using var app = new NotificationsApp();
        await app.InitializeAsync();
        var id = Guid.CreateVersion7();
        (await app.Notifier().PutJsonAsync($"/api/notifications/drafts/{id}", new NotificationContent())).EnsureSuccessStatusCode();
        Directory.Delete(Path.Combine(app.Folder, "storage", "attachments"), recursive: true);
        using var form = new MultipartFormDataContent { { new ByteArrayContent("Text."u8.ToArray()), "file", "note.txt" } };

        var response = await app.Notifier().PostAsync($"/api/notifications/{id}/attachments", form);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.NotNull(response.Headers.RetryAfter);
        Assert.Equal("unavailable", (await response.RefusalAsync()).Code);
        Assert.Empty(await app.Notifier().GetAsync<IReadOnlyList<AttachmentDetails>>($"/api/notifications/{id}/attachments"));
    }
}
