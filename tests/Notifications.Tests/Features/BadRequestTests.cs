using System.Text;
using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

/// <summary>Every write endpoint against requests that are wrong as such: problem details with a stable code, never a 500.</summary>
public class BadRequestTests(NotificationsApp app)
{
    const string Send = "POST /api/notifications";
    const string Save = "PUT /api/notifications/drafts/{new}";
    const string Delete = "DELETE /api/notifications/drafts/{draft}";
    const string Withdraw = "POST /api/notifications/{sent}/withdrawal";
    const string Reason = """{"reason":"sentInError","text":"A test."}""";

    public static TheoryData<string, string, string?, int, string> Requests => new()
    {
        { Send, "{", null, 400, "malformed-json" },
        { Send, "", null, 400, "bad-request" },
        { Send, "null", null, 400, "bad-request" },
        { Send, "[]", null, 400, "malformed-json" },
        { Send, "{}", null, 400, "invalid" },
        { Send, """{"id":"00000000-0000-0000-0000-000000000000"}""", null, 400, "invalid" },
        { Send, """{"draftId":"0197e000-0000-7000-8000-000000000000"}""", null, 404, "not-found" },
        { Send, """{"draftId":"0197e000-0000-7000-8000-000000000000","id":"0197e000-0000-7000-8000-000000000000"}""", null, 400,
            "invalid" },
        { Save, "{", null, 400, "malformed-json" },
        { Save, """{"kind":"childDeath"}""", "\"one\"", 400, "bad-request" },
        { "PUT /api/notifications/drafts/seven", "{}", null, 404, "not-found" },
        { "PUT /api/notifications/drafts/00000000-0000-0000-0000-000000000000", "{}", null, 409, "id-in-use" },
        { "PUT /api/notifications/drafts/{draft}", """{"kind":"other"}""", null, 428, "if-match-required" },
        { "PUT /api/notifications/drafts/{draft}", """{"kind":"other"}""", "\"9\"", 412, "stale-version" },
        { "PUT /api/notifications/drafts/{sent}", "{}", null, 409, "id-in-use" },
        { Delete, "", null, 428, "if-match-required" },
        { Delete, "", "\"9\"", 412, "stale-version" },
        { "DELETE /api/notifications/drafts/{new}", "", "\"1\"", 404, "not-found" },
        { Withdraw, "{", "\"1\"", 400, "malformed-json" },
        { Withdraw, "{}", "\"1\"", 400, "invalid" },
        { Withdraw, """{"reason":"bored","text":"A test."}""", "\"1\"", 400, "invalid" },
        { Withdraw, """{"reason":"other","text":" "}""", "\"1\"", 400, "invalid" },
        { Withdraw, """{"reason":"other","text":5}""", "\"1\"", 400, "invalid" },
        { Withdraw, $$"""{"reason":"other","text":"{{new string('x', 2001)}}"}""", "\"1\"", 400, "invalid" },
        { Withdraw, Reason, null, 428, "if-match-required" },
        { Withdraw, Reason, "\"7\"", 412, "stale-version" },
        { Withdraw, Reason, "seven", 400, "bad-request" },
        { "POST /api/notifications/{new}/withdrawal", Reason, "\"1\"", 404, "not-found" },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task It_is_refused(string endpoint, string body, string? ifMatch, int status, string code)
    {
        using var request = await RequestAsync(endpoint, body, ifMatch);

        var refusal = await (await app.Notifier().SendAsync(request)).RefusalAsync();

        Assert.Equal((status, code), (refusal.Status, refusal.Code));
    }

    [Fact]
    public async Task A_body_that_is_not_json_is_refused()
    {
        var refusal = await (await app.Notifier().PostAsync("/api/notifications", new StringContent("kind=childDeath"))).RefusalAsync();

        Assert.Equal((415, "unsupported-media-type"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public async Task A_body_larger_than_any_notification_is_refused_before_it_is_read()
    {
        var request = Given.Notification() with { Narrative = new string('x', 3_000_000) };

        var refusal = await (await app.Notifier().PostJsonAsync("/api/notifications", request)).RefusalAsync();

        Assert.Equal((413, "too-large"), (refusal.Status, refusal.Code));
    }

    async Task<HttpRequestMessage> RequestAsync(string endpoint, string body, string? ifMatch)
    {
        var path = endpoint.Split(' ')[1].Replace("{new}", Guid.CreateVersion7().ToString(), StringComparison.Ordinal);
        if (path.Contains("{sent}", StringComparison.Ordinal))
            path = path.Replace("{sent}", (await app.SendAsync(Given.Notification())).Id.ToString(), StringComparison.Ordinal);
        if (path.Contains("{draft}", StringComparison.Ordinal))
            path = path.Replace("{draft}", (await DraftAsync()).ToString(), StringComparison.Ordinal);

        var request = new HttpRequestMessage(HttpMethod.Parse(endpoint.Split(' ')[0]), path)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        if (ifMatch is not null)
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        return request;
    }

    async Task<Guid> DraftAsync()
    {
        var id = Guid.CreateVersion7();
        await (await app.Notifier().PutJsonAsync($"/api/notifications/drafts/{id}", new NotificationContent()))
            .ReadAsync<NotificationDraft>();
        return id;
    }
}
