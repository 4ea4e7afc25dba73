using System.Net;
using System.Net.Http.Headers;
using Safeguarding.Contracts.Identity;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Identity.Tests.Features;

[Collection(nameof(MovedClock))]
public sealed class InvitationRulesTests(MovedClock.App app) : Inviting(app)
{
    [Fact]
    public async Task Sending_the_same_invitation_twice_invites_once()
    {
        var email = NewAddress();
        var request = Request(email);
        var approver = await ApproverAsync();

        var answers = new[] { await approver.PostJsonAsync(Api, request), await approver.PostJsonAsync(Api, request) };

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Created, answer.StatusCode));
        Assert.Single(await PendingAsync(), row => row.Email == email);
        var other = await (await approver.PostJsonAsync(Api, request with { Email = NewAddress() })).RefusalAsync();
        Assert.Equal((409, "id-in-use"), (other.Status, other.Code));
    }

    [Fact]
    public async Task An_approver_invites_into_the_own_organisation_only()
    {
        var approver = await ApproverAsync();
        var own = Assert.Single(await approver.GetAsync<IReadOnlyList<OrganisationSummary>>("/api/identity/organisations"));
        var kent = (await (await SignedInAsync(Roles.Administrator))
            .GetAsync<IReadOnlyList<OrganisationSummary>>("/api/identity/organisations"))
            .Single(organisation => organisation.Name == "Kent County Council");

        var elsewhere = await (await approver.PostJsonAsync(Api, Request(NewAddress()) with { OrganisationId = kent.Id })).RefusalAsync();
        var national = await (await approver.PostJsonAsync(Api, Request(NewAddress()) with { Roles = [Roles.Secretariat] })).RefusalAsync();

        Assert.Equal("Leeds City Council", own.Name);
        Assert.Equal([Roles.Notifier, Roles.Partner, Roles.Approver, Roles.Reviewer], own.Roles);
        Assert.Equal((403, "not-allowed"), (elsewhere.Status, elsewhere.Code));
        Assert.Equal((403, "not-allowed"), (national.Status, national.Code));
    }

    [Theory]
    [InlineData("""{}""", "id", "name", "email", "roles")]
    [InlineData("""{"id":"0199c000-0000-7000-8000-000000000001","name":"A B","email":"no address","roles":["partner"]}""", "email")]
    [InlineData("""{"id":"0199c000-0000-7000-8000-000000000001","name":"A B","email":"A <a@b.example>, c@d.example","roles":["partner"]}""",
        "email")]
    [InlineData(
        """{"id":"0199c000-0000-7000-8000-000000000001","name":"A B","email":"a@b.example\r\nBcc: c@d.example","roles":["partner"]}""",
        "email")]
    [InlineData("""{"id":"0199c000-0000-7000-8000-000000000001","name":"A B","email":"a@b","roles":["partner"]}""", "email")]
    [InlineData("""{"id":"0199c000-0000-7000-8000-000000000001","name":"A B","email":"a@[127.0.0.1]","roles":["partner"]}""", "email")]
    [InlineData("""{"id":"0199c000-0000-7000-8000-000000000001","name":"\u200b","email":"a@b.example","roles":["partner"]}""", "name")]
    [InlineData("""{"id":"00000000-0000-0000-0000-000000000000","name":"A B","email":"a@b.example","roles":["partner"]}""", "id")]
    [InlineData("""{"id":"0199c000-0000-7000-8000-000000000001","name":"A B","email":"a@b.example","roles":[]}""", "roles")]
    [InlineData("""{"id":"0199c000-0000-7000-8000-000000000001","name":"A B","email":"a@b.example","roles":["king"]}""", "roles[0]")]
    [InlineData("""{"id":"x"}""", "id")]
    public async Task What_is_wrong_with_an_invitation_is_named(string body, params string[] fields)
    {
        using var content = new StringContent(body, new MediaTypeHeaderValue("application/json"));

        var refusal = await (await (await ApproverAsync()).PostAsync(new Uri(Api, UriKind.Relative), content)).RefusalAsync();

        Assert.Equal(400, refusal.Status);
        Assert.Equal(fields.Order(), refusal.Fields.Order());
    }

    [Fact]
    public async Task An_address_with_what_nobody_sees_is_the_address_without_it_and_gets_its_mail()
    {
        var address = NewAddress();

        await InviteAsync($"\u200b{address.Insert(3, "\ufffe")}\u00a0");

        Assert.NotEmpty(await LinkAsync(address));
    }

    [Theory]
    [InlineData("", "", "Choose a password")]
    [InlineData("five calm green boats", "five calm green goats", "The two passwords are not the same")]
    [InlineData("short", "short", "at least 12 characters")]
    [InlineData("passwordpassword", "passwordpassword", "easy to guess")]
    public async Task A_password_that_will_not_do_is_refused_beside_the_field(string password, string again, string words)
    {
        var email = NewAddress();
        await InviteAsync(email);
        var link = await LinkAsync(email);

        var answer = await JoinAsync(App.Browser(), link, password, again);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(words, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains(await PendingAsync(), row => row.Email == email);
    }
}
