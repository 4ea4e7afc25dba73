using System.Text;
using System.Text.Json;
using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

/// <summary>Who may do what: every endpoint × every role × own area, named area and another.</summary>
public class AccessTests(NotificationsApp app)
{
    static readonly Dictionary<string, Person?> Callers = new()
    {
        ["notifier"] = People.NotifierOf(People.Leeds),
        ["health partner"] = People.HealthPartnerOf(People.Leeds),
        ["police partner"] = People.PolicePartnerOf(People.Leeds),
        ["notifier of a named area"] = People.NotifierOf("E08000032"),
        ["partner of a named area"] = People.PolicePartnerOf("E08000032"),
        ["notifier elsewhere"] = People.NotifierOf(People.Kent),
        ["partner elsewhere"] = People.HealthPartnerOf(People.Kent),
        ["approver"] = People.ApproverOf(People.Leeds),
        ["secretariat"] = People.Secretariat(),
        ["member"] = People.Member(),
        ["chair"] = People.Chair(),
        ["editor"] = People.Editor(),
        ["analyst"] = People.Analyst(),
        ["reviewer"] = People.Reviewer(),
        ["minister"] = People.Minister(),
        ["administrator"] = People.Administrator(),
        ["nobody"] = null,
        ["department"] = People.Department(),
    };

    // Columns in the order of Callers.
    static readonly (string Endpoint, int[] Expected)[] Table =
    [
        ("POST /api/notifications", [201, 403, 403, 400, 403, 400, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 401, 403]),
        ("GET /api/notifications", [200, 200, 200, 200, 200, 200, 200, 403, 200, 200, 200, 403, 403, 403, 403, 403, 401, 403]),
        ("GET /api/notifications/{sent}", [200, 200, 200, 200, 200, 404, 404, 403, 200, 200, 200, 403, 403, 403, 403, 403, 401, 200]),
        ("GET /api/notifications/{sent}/timeline",
            [200, 200, 200, 200, 200, 404, 404, 403, 200, 200, 200, 403, 403, 403, 403, 403, 401, 403]),
        ("POST /api/notifications/{sent}/withdrawal",
            [200, 403, 403, 403, 403, 404, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 401, 403]),
        ("GET /api/notifications/drafts", [200, 403, 403, 200, 403, 200, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 401, 403]),
        ("GET /api/notifications/drafts/{draft}",
            [200, 403, 403, 404, 403, 404, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 401, 403]),
        ("PUT /api/notifications/drafts/{draft}",
            [200, 403, 403, 409, 403, 409, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 401, 403]),
        ("DELETE /api/notifications/drafts/{draft}",
            [204, 403, 403, 404, 403, 404, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 401, 403]),
    ];

    public static TheoryData<string, string, int> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, int>();
            foreach (var (endpoint, expected) in Table)
            {
                foreach (var (caller, status) in Callers.Keys.Zip(expected, (caller, status) => (caller, status)))
                    rows.Add(endpoint, caller, status);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Each_caller_gets(string endpoint, string caller, int status)
    {
        var (method, path) = (endpoint.Split(' ')[0], endpoint.Split(' ')[1]);
        using var request = new HttpRequestMessage(HttpMethod.Parse(method), await PathAsync(path));
        if (method is "POST" or "PUT")
            request.Content = new StringContent(BodyOf(path), Encoding.UTF8, "application/json");
        request.Headers.TryAddWithoutValidation("If-Match", "\"1\"");
        var client = Callers[caller] is { } person ? app.SignedInAs(person) : app.Anonymous();

        Assert.Equal(status, (int)(await client.SendAsync(request)).StatusCode);
    }

    async Task<string> PathAsync(string path)
    {
        if (path.Contains("{sent}", StringComparison.Ordinal))
        {
            var named = new OtherArea { AreaCode = "E08000032", Reason = OtherAreaReason.PlacingAuthority };
            var sent = await app.SendAsync(Given.Notification() with { OtherAreas = [named] });
            return path.Replace("{sent}", sent.Id.ToString(), StringComparison.Ordinal);
        }

        var id = Guid.CreateVersion7();
        if (path.Contains("{draft}", StringComparison.Ordinal))
            await app.Notifier().PutJsonAsync($"/api/notifications/drafts/{id}", new NotificationContent());
        return path.Replace("{draft}", id.ToString(), StringComparison.Ordinal);
    }

    static string BodyOf(string path) => path switch
    {
        "/api/notifications" => JsonSerializer.Serialize(Given.Notification(), Json.Options),
        _ when path.EndsWith("withdrawal", StringComparison.Ordinal) => """{"reason":"sentInError","text":"A test."}""",
        _ => "{}",
    };
}
