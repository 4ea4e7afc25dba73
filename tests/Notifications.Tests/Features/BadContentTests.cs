using System.Text;
using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

/// <summary>One wrong thing at a time: refused by path and code, and nothing stored.</summary>
public class BadContentTests(NotificationsApp app)
{
    [Theory]
    [MemberData(nameof(BadContent.Unreadable), MemberType = typeof(BadContent))]
    [MemberData(nameof(BadContent.Wrong), MemberType = typeof(BadContent))]
    [MemberData(nameof(BadContent.Missing), MemberType = typeof(BadContent))]
    public async Task It_is_not_sent(string path, string json, string errors)
    {
        var request = Given.Notification();

        var response = await app.Notifier().PostAsync("/api/notifications", Body(Mutation.Of(request, path, json)));

        Assert.Equal(errors, string.Join("; ", await response.ErrorsAsync()));
        Assert.Equal((400, "invalid"), await StatusAsync(response));
        Assert.Equal(404, (await (await app.Notifier().GetAsync($"/api/notifications/{request.Id}")).RefusalAsync()).Status);
    }

    [Theory]
    [MemberData(nameof(BadContent.Unreadable), MemberType = typeof(BadContent))]
    [MemberData(nameof(BadContent.Wrong), MemberType = typeof(BadContent))]
    public async Task It_is_not_saved_as_a_draft(string path, string json, string errors)
    {
        var draft = $"/api/notifications/drafts/{Guid.CreateVersion7()}";
        var content = Mutation.Of<NotificationContent>(Given.Notification(), path, json);

        var response = await app.Notifier().PutAsync(draft, Body(content));

        Assert.Equal(400, (int)response.StatusCode);
        Assert.Equal(errors, string.Join("; ", await response.ErrorsAsync()));
        Assert.Equal(404, (await (await app.Notifier().GetAsync(draft)).RefusalAsync()).Status);
    }

    [Fact]
    public async Task Half_a_character_is_not_stored()
    {
        var body = Mutation.Of(Given.Notification(), "narrative", "\"half\"").Replace("half", "\\ud800", StringComparison.Ordinal);

        Assert.Equal((400, "invalid"), await StatusAsync(await app.Notifier().PostAsync("/api/notifications", Body(body))));
    }

    static async Task<(int, string)> StatusAsync(HttpResponseMessage response)
    {
        var refusal = await response.RefusalAsync();
        return (refusal.Status, refusal.Code);
    }

    static StringContent Body(string json) => new(json, Encoding.UTF8, "application/json");
}
