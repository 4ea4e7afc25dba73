using System.Text;
using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

/// <summary>A form that is no form, or only half of one, is its sender's mistake.</summary>
public class BrokenUploadTests(NotificationsApp app)
{
    const string Part = "Content-Disposition: form-data; name=\"file\"; filename=\"a.txt\"";

    [Theory]
    [InlineData("b", "")]
    [InlineData("b", "\n\n\n")]
    [InlineData("b", "--b\n" + Part + "\n\nText.\n--b--\n")]
    [InlineData("b", "--b\r\n" + Part + "\r\n\r\nText, and then noth")]
    [InlineData("b", "--b\r\n" + Part)]
    [InlineData("b", "--b\r\nno header at all\r\n\r\nText.\r\n--b--\r\n")]
    [InlineData("other", "--b\r\n" + Part + "\r\n\r\nText.\r\n--b--\r\n")]
    [InlineData("\"b b\u0007\"", "--b\r\n" + Part + "\r\n\r\nText.\r\n--b--\r\n")]
    [InlineData("b", "--b\r\nContent-Disposition: form-data; name=\"file\"; filename*=utf-7''a.txt\r\n\r\nText")]
    [InlineData("b", "--b\r\nContent-Disposition: form-data; name=\"file\"; filename*=nonsense''a.txt\r\n\r\nText")]
    [InlineData("b", "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"=?utf-7?B?YQ==?=\"\r\n\r\nText")]
    public async Task It_is_refused_and_nothing_is_kept(string boundary, string body)
    {
        var id = Guid.CreateVersion7();
        (await app.Notifier().PutJsonAsync($"/api/notifications/drafts/{id}", new NotificationContent())).EnsureSuccessStatusCode();
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", $"multipart/form-data; boundary={boundary}");

        var refused = await app.Notifier().PostAsync($"/api/notifications/{id}/attachments", content);

        Assert.Equal(400, (await refused.RefusalAsync()).Status);
        Assert.Empty(await app.Notifier().GetAsync<IReadOnlyList<AttachmentDetails>>($"/api/notifications/{id}/attachments"));
    }
}
