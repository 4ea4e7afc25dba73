using Safeguarding.Contracts.Identity;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Identity.Tests.Features;

public class ColleaguesTests(IdentityApp app)
{
    const string Panel = "Child Safeguarding Practice Review Panel";

    [Fact]
    public async Task The_secretariat_sees_who_works_for_the_panel_by_name_and_nobody_else()
    {
        var member = await app.PersonAsync(Panel, Roles.Member, Roles.Editor);
        var editor = await app.PersonAsync(Panel, Roles.Editor);
        var elsewhere = await app.PersonAsync(roles: Roles.Partner);
        var http = await SignedInAsync(Roles.Secretariat);

        var seen = await http.GetAsync<IReadOnlyList<Colleague>>("/api/identity/colleagues");

        Assert.Equal((member.Name, Roles.Member), seen.Where(one => one.Id == member.Id)
            .Select(one => (one.Name, Assert.Single(one.Roles))).Single());
        Assert.DoesNotContain(seen, one => one.Id == editor.Id || one.Id == elsewhere.Id);
        Assert.Equal(seen.Select(one => one.Name).Order(StringComparer.OrdinalIgnoreCase), seen.Select(one => one.Name),
            StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_secretariat_is_told_how_many_people_of_a_body_see_its_cases_and_who_they_are_stays_there()
    {
        const string kent = "E10000016";
        var http = await SignedInAsync(Roles.Secretariat);
        var before = (await CountsAsync(http, kent))[0].People;
        await app.PersonAsync("Kent County Council", Roles.Notifier);
        await app.PersonAsync("Kent County Council", Roles.Approver);

        var after = await CountsAsync(http, kent, "E06000053");

        Assert.True(after[0].People > before, $"{after[0].People} after {before}");
        Assert.Equal(new PeopleOfBody("E06000053", 0), after[1]);
        Assert.Equal("body: required", Assert.Single((await (await http.GetAsync(new Uri("/api/identity/people/counts", UriKind.Relative)))
            .RefusalAsync()).Faults));
    }

    [Fact]
    public async Task Who_has_left_is_no_colleague_any_more()
    {
        var member = await app.PersonAsync(Panel, Roles.Member);
        (await (await SignedInAsync(Roles.Administrator)).PostJsonAsync($"/api/identity/people/{member.Id}/leave",
            new RecordLeavingRequest { Reason = "moved on" })).EnsureSuccessStatusCode();
        var http = await SignedInAsync(Roles.Secretariat);

        Assert.DoesNotContain(await http.GetAsync<IReadOnlyList<Colleague>>("/api/identity/colleagues"), one => one.Id == member.Id);
    }

    static Task<IReadOnlyList<PeopleOfBody>> CountsAsync(HttpClient http, params IReadOnlyList<string> bodies) =>
        http.GetAsync<IReadOnlyList<PeopleOfBody>>(
            "/api/identity/people/counts?" + string.Join('&', bodies.Select(code => $"body={code}")));

    async Task<HttpClient> SignedInAsync(string role)
    {
        var person = DemoFiles.PersonWith(role);
        var http = app.Client();
        http.DefaultRequestHeaders.Authorization =
            new("Bearer", (await app.Browser().TokensOfAsync(person.Email, person.Password)).AccessToken);
        return http;
    }
}
