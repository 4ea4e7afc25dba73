using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Dissemination.Tests;

public class AccessTests(LibraryApp app)
{
    static readonly string Id = Guid.Empty.ToString();

    static readonly (string Method, string Path)[] Public =
    [
        ("GET", "themes"), ("GET", "lessons"), ("GET", "lessons/by-id"), ("GET", "lessons/none"), ("POST", "subscriptions"),
            ("GET", "subscriptions/confirm/t"),
        ("GET", "subscriptions/manage/t"), ("POST", "subscriptions/manage"), ("GET", "subscriptions/unsubscribe/t"),
            ("POST", "subscriptions/confirm"), ("POST", "subscriptions/unsubscribe"),
        ("POST", "subscriptions/unsubscribe/t"), ("GET", "bulletins"), ("GET", "bulletins/0"), ("GET", "feeds/lessons.atom"),
            ("GET", "feeds/bulletins.atom"),
        ("GET", "openapi.json"),
    ];

    static readonly (string Method, string Path)[] Editors =
    [
        ("GET", "tasks"), ("GET", "themes/unmapped"), ("PUT", $"lessons/{Id}/themes/x"), ("POST", $"bulletins/{Id}/approval-request"),
        ("PUT", $"bulletins/{Id}/schedule"), ("DELETE", $"bulletins/{Id}/schedule"), ("GET", "bulletins/desk"),
            ("GET", $"bulletins/drafts/{Id}/preview"), ("POST", "bulletins"), ("PUT", $"bulletins/{Id}"), ("GET", "bulletins/drafts"),
                ("GET", $"bulletins/drafts/{Id}"),
        ("POST", $"bulletins/{Id}/approval"), ("POST", $"bulletins/{Id}/send"), ("POST", $"bulletins/{Id}/withdrawal"),
            ("GET", $"bulletins/{Id}/progress"),
    ];

    public static TheoryData<string, string, string> EveryRole =>
        [.. Editors.SelectMany(endpoint => Roles.All, (endpoint, role) => (endpoint.Method, endpoint.Path, role))];

    public static TheoryData<string, string> OfEditors => [.. Editors];

    public static TheoryData<string, string> OfEveryone => [.. Public];

    [Theory]
    [MemberData(nameof(EveryRole))]
    public async Task Only_editors_work_on_bulletins(string method, string path, string role)
    {
        var answer = await CallAsync(app.SignedInAs(new Person(role, People.Leeds, "la", role)), method, path);

        Assert.Equal(role != Roles.Editor, answer.StatusCode == HttpStatusCode.Forbidden);
    }

    [Theory]
    [MemberData(nameof(OfEditors))]
    public async Task Without_a_token_there_is_no_way_in(string method, string path) =>
        Assert.Equal(HttpStatusCode.Unauthorized, (await CallAsync(app.Anonymous(), method, path)).StatusCode);

    [Theory]
    [MemberData(nameof(OfEveryone))]
    public async Task The_library_is_open_to_all(string method, string path) =>
        Assert.DoesNotContain((await CallAsync(app.Anonymous(), method, path)).StatusCode,
            new[] { HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden });

    [Fact]
    public void The_table_above_is_whole()
    {
        // What operators are served is the same in every service, and tested with all of them.
        var mapped = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Count(endpoint => endpoint.RoutePattern.RawText?.StartsWith("/api/", StringComparison.Ordinal) == true
                && endpoint.Metadata.GetMetadata<IAuthorizeData>()?.Policy != Policies.Operator);

        Assert.Equal(Public.Length + Editors.Length, mapped);
    }

    static Task<HttpResponseMessage> CallAsync(HttpClient client, string method, string path) =>
        client.SendJsonAsync(HttpMethod.Parse(method), $"{Library.Api}/{path}", new { });
}
