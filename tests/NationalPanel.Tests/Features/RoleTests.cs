using System.Net;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.NationalPanel.Tests.Features;

/// <summary>Every endpoint for every role. A body that says nothing is enough: who may not is refused before it is looked at.</summary>
public class RoleTests(PanelApp app)
{
    static readonly (string Method, string Path, string[] Roles)[] Guarded =
    [
        ("GET", "cases", [Roles.Secretariat, Roles.Member, Roles.Chair]),
        ("GET", "cases/{id}", [Roles.Secretariat, Roles.Member, Roles.Chair]),
        ("GET", "cases/by-notification/{id}", [Roles.Secretariat, Roles.Member, Roles.Chair]),
        ("PUT", "cases/{id}/triage", [Roles.Secretariat]),
        ("PUT", "cases/{id}/area", [Roles.Secretariat]),
        ("GET", "cases/{id}/decisions", [Roles.Secretariat, Roles.Member, Roles.Chair]),
        ("POST", "cases/{id}/decisions", [Roles.Member, Roles.Chair]),
        ("GET", "inquiries", [Roles.Secretariat, Roles.Member, Roles.Chair]),
        ("GET", "inquiries/capacity", [Roles.Secretariat, Roles.Member, Roles.Chair]),
        ("GET", "inquiries/{id}", [Roles.Secretariat, Roles.Member, Roles.Chair]),
        ("GET", "meetings", [Roles.Secretariat, Roles.Member, Roles.Chair]),
        ("GET", "meetings/{id}", [Roles.Secretariat, Roles.Member, Roles.Chair]),
        ("POST", "meetings", [Roles.Secretariat]),
        ("PUT", "meetings/{id}", [Roles.Secretariat]),
        ("PUT", "meetings/{id}/agenda", [Roles.Secretariat]),
        ("POST", "meetings/{id}/readings", [Roles.Member, Roles.Chair]),
        ("POST", "cases/{id}/taking", [Roles.Secretariat, Roles.Member, Roles.Chair]),
        ("POST", "cases/{id}/conflicts", [Roles.Member, Roles.Chair]),
        ("GET", "reviewers/all", [Roles.Secretariat]),
        ("GET", "reviewers/{id}", [Roles.Secretariat]),
        ("POST", "reviewers", [Roles.Secretariat]),
        ("PUT", "reviewers/{id}", [Roles.Secretariat]),
        ("POST", "reviewers/{id}/removal", [Roles.Secretariat]),
        ("POST", "inquiries", [Roles.Secretariat]),
        ("POST", "inquiries/{id}/publication", [Roles.Secretariat]),
    ];

    public static TheoryData<string, string, string> Forbidden => Cases(allowed: false);

    public static TheoryData<string, string, string> Allowed => Cases(allowed: true);

    public static TheoryData<string, string> Endpoints =>
        [.. Guarded.Select(endpoint => new TheoryDataRow<string, string>(endpoint.Method, endpoint.Path))];

    [Theory]
    [MemberData(nameof(Forbidden))]
    public async Task Other_roles_are_refused(string method, string path, string role)
    {
        var response = await SendAsync(app.SignedInAs(PersonOf(role)), method, path);

        Assert.Equal((HttpStatusCode.Forbidden, "not-allowed"), (response.StatusCode, (await response.RefusalAsync()).Code));
    }

    [Theory]
    [MemberData(nameof(Allowed))]
    public async Task The_endpoints_roles_are_let_through(string method, string path, string role)
    {
        var response = await SendAsync(app.SignedInAs(PersonOf(role)), method, path);

        Assert.True((int)response.StatusCode is 200 or 400 or 404, $"{response.StatusCode}");
    }

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task Without_a_token_nothing_is_answered(string method, string path)
    {
        var response = await SendAsync(app.Anonymous(), method, path);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData("criteria")]
    [InlineData("criteria/1")]
    [InlineData("decisions")]
    [InlineData("reviewers")]
    [InlineData("openapi.json")]
    public async Task Criteria_register_and_description_are_for_everyone(string path) =>
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(app.Anonymous(), "GET", path)).StatusCode);

    static TheoryData<string, string, string> Cases(bool allowed) =>
    [
        .. from endpoint in Guarded
           from role in Roles.All
           where endpoint.Roles.Contains(role) == allowed
           select new TheoryDataRow<string, string, string>(endpoint.Method, endpoint.Path, role),
    ];

    // People of an area come with their area and agency: neither opens the panel's doors.
    static Person PersonOf(string role) => role is Roles.Notifier or Roles.Partner or Roles.Approver
        ? new Person("Of an area", People.Leeds, "la", role)
        : new Person("National", null, null, role);

    static async Task<HttpResponseMessage> SendAsync(HttpClient client, string method, string path)
    {
        var address = "/api/national-panel/" + path.Replace("{id}", Guid.CreateVersion7().ToString(), StringComparison.Ordinal);
        return method == "GET" ? await client.GetAsync(address) : await client.SendJsonAsync(new HttpMethod(method), address, new { });
    }
}
