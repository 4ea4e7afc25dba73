using System.Net;
using System.Text;
using Safeguarding.TestKit;

namespace Safeguarding.LocalInquiries.Tests.Features;

/// <summary>Every endpoint, every kind of person: what the answer is before the request itself is looked at.</summary>
public class AccessTests(LocalInquiriesApp app)
{
    static readonly (string Method, string Path)[] Reads = [("GET", ""), ("GET", "/criteria"), ("GET", "/clocks")];
    static readonly (string Method, string Path)[] ReadsOfOne = [("GET", "/{id}"), ("GET", "/by-notification/{notification}")];
    static readonly (string Method, string Path)[] Writes =
    [
        ("PUT", "/{id}/sections/facts"), ("PUT", "/{id}/decision"), ("POST", "/{id}/signatures"),
        ("POST", "/{id}/practice-review"), ("POST", "/{id}/publication"),
    ];

    public static TheoryData<string, int, int, int> Expected => new()
    {
        { "council", 0, 0, 0 }, { "health", 0, 0, 0 }, { "police", 0, 0, 0 },
        { "another council", 0, 404, 404 }, { "another health", 0, 404, 404 },
        { "secretariat", 0, 0, 403 }, { "member", 0, 0, 403 }, { "chair", 0, 0, 403 },
        { "approver", 403, 403, 403 }, { "editor", 403, 403, 403 }, { "analyst", 403, 403, 403 }, { "reviewer", 403, 403, 403 },
        { "minister", 403, 403, 403 }, { "administrator", 403, 403, 403 },
        { "anonymous", 401, 401, 401 },
    };

    [Theory]
    [MemberData(nameof(Expected))]
    public async Task Each_role_gets_what_is_its_own(string who, int lists, int one, int write)
    {
        var journey = await Journey.OpenAsync(app);
        var client = Client(who);

        foreach (var (endpoints, expected) in new[] { (Reads, lists), (ReadsOfOne, one), (Writes, write) })
        {
            foreach (var (method, path) in endpoints)
            {
                var status = await StatusAsync(client, method, path.Replace("{id}", $"{journey.Id}", StringComparison.Ordinal)
                    .Replace("{notification}", $"{journey.Incident.NotificationId}", StringComparison.Ordinal));
                Assert.True(expected == 0 ? status is not (401 or 403 or 404 or >= 500) : status == expected,
                    $"{method} {path} as {who}: {status}");
            }
        }
    }

    HttpClient Client(string who) => who == "anonymous" ? app.Anonymous() : app.SignedInAs(who switch
    {
        "council" => People.NotifierOf(People.Leeds),
        "health" => People.HealthPartnerOf(People.Leeds),
        "police" => People.PolicePartnerOf(People.Leeds),
        "another council" => People.NotifierOf(People.Kent),
        "another health" => People.HealthPartnerOf(People.Kent),
        "secretariat" => People.Secretariat(),
        "member" => People.Member(),
        "chair" => People.Chair(),
        "approver" => People.ApproverOf(People.Leeds),
        "editor" => People.Editor(),
        "analyst" => People.Analyst(),
        "reviewer" => People.Reviewer(),
        "minister" => People.Minister(),
        _ => People.Administrator(),
    });

    static async Task<int> StatusAsync(HttpClient client, string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), $"/api/local-inquiries{path}");
        if (method != "GET")
            request.Content = new StringContent("{}", Encoding.UTF8, "application/json");
        return (int)(await client.SendAsync(request)).StatusCode;
    }

    [Fact]
    public async Task The_description_of_the_api_is_open_to_all()
    {
        var response = await app.Anonymous().GetAsync("/api/local-inquiries/openapi.json");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }
}
