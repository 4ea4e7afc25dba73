using System.Net;
using System.Net.Http.Headers;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Demo;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Identity.Tests.Features;

public class PeopleTests(IdentityApp app)
{
    const string Kent = "Kent County Council";

    [Fact]
    public async Task An_approver_sees_the_people_of_the_own_organisation_only()
    {
        var mine = await app.PersonAsync();
        var theirs = await app.PersonAsync(Kent);

        var seen = (await (await ApproverAsync()).GetAsync<Page<PersonSummary>>("/api/identity/people?limit=200")).Items;

        Assert.Contains(seen, person => person.Id == mine.Id);
        Assert.DoesNotContain(seen, person => person.Id == theirs.Id);
        Assert.All(seen, person => Assert.Equal("Leeds City Council", person.Organisation));
    }

    [Fact]
    public async Task Roles_are_given_and_the_change_is_audited()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);

        var changed = await (await PutRolesAsync(await ApproverAsync(), person, Roles.Notifier, Roles.Partner)).ReadAsync<PersonSummary>();

        Assert.Equal([Roles.Notifier, Roles.Partner], changed.Roles);
        Assert.Contains("RolesChanged", await app.AuditOfAsync(person.Id));
    }

    [Theory]
    [InlineData(Roles.Administrator)]
    [InlineData(Roles.Secretariat)]
    [InlineData(Roles.Editor)]
    public async Task An_approver_cannot_give_a_national_role(string role)
    {
        var person = await app.PersonAsync();

        var refusal = await (await PutRolesAsync(await ApproverAsync(), person, role)).RefusalAsync();

        Assert.Equal((403, "not-allowed"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public async Task Only_a_councils_people_can_be_notifiers()
    {
        var officer = await app.PersonAsync("West Yorkshire Police");

        var refusal = await (await PutRolesAsync(await AdministratorAsync(), officer, Roles.Notifier)).RefusalAsync();

        Assert.Equal("not-allowed", refusal.Code);
    }

    [Fact]
    public async Task Another_organisations_person_is_not_there()
    {
        var person = await app.PersonAsync(Kent);

        Assert.Equal(404, (await (await PutRolesAsync(await ApproverAsync(), person, Roles.Partner)).RefusalAsync()).Status);
        Assert.Equal(404, (await (await LeaveAsync(await ApproverAsync(), person.Id)).RefusalAsync()).Status);
    }

    [Fact]
    public async Task Whoever_leaves_signs_in_no_more_and_gets_no_new_token()
    {
        var person = await app.PersonAsync();
        var browser = app.Browser();
        var tokens = await browser.TokensOfAsync(person.Email!, Given.Password);

        var left = await (await LeaveAsync(await ApproverAsync(), person.Id)).ReadAsync<PersonSummary>();

        Assert.NotNull(left.LeftAt);
        Assert.Equal("invalid_grant", (await browser.RefreshAsync(tokens.RefreshToken)).Error);
        Assert.Equal(HttpStatusCode.OK, (await browser.SignInAsync(person.Email!, Given.Password)).StatusCode);
        Assert.StartsWith("/sign-in", (await browser.GetAsync(browser.AuthorizeAddress())).Headers.Location!.ToString(),
            StringComparison.Ordinal);
        Assert.Contains("PersonLeft", await app.AuditOfAsync(person.Id));
    }

    [Fact]
    public async Task Nobody_changes_or_ends_their_own_access()
    {
        var approver = await app.PersonAsync(roles: Roles.Approver);
        var http = await SignedInAsync(approver.Email!, Given.Password);

        Assert.Equal(403, (await (await PutRolesAsync(http, approver, Roles.Approver, Roles.Notifier)).RefusalAsync()).Status);
        Assert.Equal(403, (await (await LeaveAsync(http, approver.Id)).RefusalAsync()).Status);
    }

    [Theory]
    [InlineData("""{}""", "roles")]
    [InlineData("""{"roles":[]}""", "reason")]
    [InlineData("""{"roles":["king"],"reason":"x"}""", "roles[0]")]
    [InlineData("""{"roles":[null],"reason":"x"}""", "roles[0]")]
    [InlineData("""{"roles":"notifier","reason":"x"}""", "roles")]
    [InlineData("""{"roles":[],"reason":"x","more":1}""", "more")]
    public async Task What_is_wrong_with_a_change_is_named(string body, string field)
    {
        var person = await app.PersonAsync();
        using var content = new StringContent(body, new MediaTypeHeaderValue("application/json"));

        var refusal = await (await (await ApproverAsync())
            .PutAsync(new Uri($"/api/identity/people/{person.Id}/roles", UriKind.Relative), content)).RefusalAsync();

        Assert.Equal(400, refusal.Status);
        Assert.Contains(field, refusal.Fields);
    }

    [Fact]
    public async Task Others_are_kept_out()
    {
        var http = await SignedInAsync(DemoFiles.PersonWith(Roles.Notifier, People.Leeds));

        Assert.Equal(403, (await (await http.GetAsync(new Uri("/api/identity/people", UriKind.Relative))).RefusalAsync()).Status);
        Assert.Equal(401, (await (await app.Client().GetAsync(new Uri("/api/identity/people", UriKind.Relative))).RefusalAsync()).Status);
    }

    Task<HttpClient> ApproverAsync() => SignedInAsync(DemoFiles.PersonWith(Roles.Approver, People.Leeds));

    Task<HttpClient> AdministratorAsync() => SignedInAsync(DemoFiles.PersonWith(Roles.Administrator));

    Task<HttpClient> SignedInAsync(DemoPerson person) => SignedInAsync(person.Email, person.Password);

    async Task<HttpClient> SignedInAsync(string email, string password)
    {
        var http = app.Client();
        http.DefaultRequestHeaders.Authorization = new("Bearer", (await app.Browser().TokensOfAsync(email, password)).AccessToken);
        return http;
    }

    static Task<HttpResponseMessage> PutRolesAsync(HttpClient http, Model.Person person, params string[] roles) =>
        http.PutJsonAsync($"/api/identity/people/{person.Id}/roles", new ChangeRolesRequest { Roles = roles, Reason = "new post" });

    static Task<HttpResponseMessage> LeaveAsync(HttpClient http, Guid id) =>
        http.PostJsonAsync($"/api/identity/people/{id}/leave", new RecordLeavingRequest { Reason = "moved on" });
}
