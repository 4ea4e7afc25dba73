using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Identity;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Identity.Tests.Features;

[Collection(nameof(MovedClock))]
public sealed partial class InvitationTests(MovedClock.App app)
{
    const string Api = "/api/identity/invitations";

    [Fact]
    public async Task Whoever_is_invited_joins_by_link_and_button_and_sets_up_a_second_factor()
    {
        var email = NewAddress();
        await InviteAsync(email);
        var browser = app.Browser();
        var link = await LinkAsync(email);

        var page = await (await browser.GetAsync(link)).Content.ReadAsStringAsync();
        var joined = await JoinAsync(browser, link);

        Assert.Contains("Leeds City Council", page, StringComparison.Ordinal);
        Assert.Equal("/sign-in/set-up?returnUrl=%2Fdashboard", joined.Headers.Location!.ToString());
        var person = (await (await ApproverAsync()).GetAsync<Page<PersonSummary>>("/api/identity/people?limit=200")).Items.Single(one => one.Email == email);
        Assert.Equal([Roles.Partner], person.Roles);
        Assert.Contains("PersonAdded", await app.AuditOfAsync(person.Id));
    }

    [Fact]
    public async Task Opening_the_link_changes_nothing()
    {
        var email = NewAddress();
        await InviteAsync(email);
        var link = await LinkAsync(email);

        for (var time = 0; time < 3; time++)
            Assert.Equal(HttpStatusCode.OK, (await app.Browser().GetAsync(link)).StatusCode);

        Assert.Contains(await PendingAsync(), invitation => invitation.Email == email);
    }

    [Fact]
    public async Task A_link_works_once()
    {
        var email = NewAddress();
        await InviteAsync(email);
        var link = await LinkAsync(email);
        await JoinAsync(app.Browser(), link);

        Assert.Equal(HttpStatusCode.NotFound, (await app.Browser().GetAsync(link)).StatusCode);
    }

    [Fact]
    public async Task After_a_week_the_link_is_over_and_can_be_sent_again()
    {
        var email = NewAddress();
        var invitation = await InviteAsync(email);
        var old = await LinkAsync(email);
        app.Clock.Offset += TimeSpan.FromDays(7) + TimeSpan.FromMinutes(1);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Browser().GetAsync(old)).StatusCode);
        Assert.Equal(InvitationState.Expired, (await PendingAsync()).Single(row => row.Email == email).State);

        await (await (await ApproverAsync()).PostJsonAsync($"{Api}/{invitation.Id}/send-again", new { })).ReadAsync<InvitationSummary>();
        await MailAsync(email, 2);
        var fresh = MailFolder.To(app.MailFolder, email).Select(mail => Link().Match(mail).Value).Single(link => link != old);

        Assert.Equal(HttpStatusCode.OK, (await app.Browser().GetAsync(fresh)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Browser().GetAsync(old)).StatusCode);
    }

    [Fact]
    public async Task A_revoked_link_is_over()
    {
        var email = NewAddress();
        var invitation = await InviteAsync(email);
        var link = await LinkAsync(email);

        var revoked = await (await (await ApproverAsync()).DeleteAsync(new Uri($"{Api}/{invitation.Id}", UriKind.Relative))).ReadAsync<InvitationSummary>();

        Assert.Equal(InvitationState.Revoked, revoked.State);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Browser().GetAsync(link)).StatusCode);
        Assert.DoesNotContain(await PendingAsync(), row => row.Email == email);
    }

    [Fact]
    public async Task Who_invites_cannot_tell_whether_the_address_is_known()
    {
        var known = await app.PersonAsync("Kent County Council", Roles.Partner);

        var ofKnown = await InviteAsync(known.Email!);
        var ofStranger = await InviteAsync(NewAddress());

        Assert.Equal((ofStranger.State, ofStranger.Roles.Count), (ofKnown.State, ofKnown.Roles.Count));
        var mail = await MailAsync(known.Email!, 1);
        Assert.DoesNotContain("/invitations/", mail, StringComparison.Ordinal);
        Assert.Contains("You have an account already", mail, StringComparison.Ordinal);
    }

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
        var kent = (await (await SignedInAsync(Roles.Administrator)).GetAsync<IReadOnlyList<OrganisationSummary>>("/api/identity/organisations"))
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
    [InlineData("""{"id":"0199c000-0000-7000-8000-000000000001","name":"A B","email":"A <a@b.example>, c@d.example","roles":["partner"]}""", "email")]
    [InlineData("""{"id":"0199c000-0000-7000-8000-000000000001","name":"A B","email":"a@b.example\r\nBcc: c@d.example","roles":["partner"]}""", "email")]
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

    [Theory]
    [InlineData("", "", "Choose a password")]
    [InlineData("five calm green boats", "five calm green goats", "The two passwords are not the same")]
    [InlineData("short", "short", "at least 12 characters")]
    [InlineData("passwordpassword", "passwordpassword", "on lists that attackers use")]
    public async Task A_password_that_will_not_do_is_refused_beside_the_field(string password, string again, string words)
    {
        var email = NewAddress();
        await InviteAsync(email);
        var link = await LinkAsync(email);

        var answer = await JoinAsync(app.Browser(), link, password, again);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(words, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains(await PendingAsync(), row => row.Email == email);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("..%2f..%2fetc")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task A_link_that_was_never_sent_leads_nowhere(string token) =>
        Assert.Equal(HttpStatusCode.NotFound, (await app.Browser().GetAsync("/invitations/" + token)).StatusCode);

    [Fact]
    public async Task An_administrator_may_not_remove_an_organisations_last_approver()
    {
        var administrator = await SignedInAsync(Roles.Administrator);
        var organisation = "West Yorkshire Police";
        var approver = await app.PersonAsync(organisation, Roles.Approver);

        var refused = await (await administrator.PostJsonAsync($"/api/identity/people/{approver.Id}/leave", new RecordLeavingRequest { Reason = "x" })).RefusalAsync();
        var roles = await (await administrator.PutJsonAsync($"/api/identity/people/{approver.Id}/roles", new ChangeRolesRequest { Roles = [], Reason = "x" })).RefusalAsync();
        await app.PersonAsync(organisation, Roles.Approver);
        var left = await administrator.PostJsonAsync($"/api/identity/people/{approver.Id}/leave", new RecordLeavingRequest { Reason = "x" });

        Assert.Equal((409, "last-approver"), (refused.Status, refused.Code));
        Assert.Equal((409, "last-approver"), (roles.Status, roles.Code));
        Assert.Equal(HttpStatusCode.OK, left.StatusCode);
    }

    [Fact]
    public async Task A_lost_phone_is_reset_by_the_approver_and_a_new_app_set_up_at_the_next_sign_in()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        var browser = app.Browser();
        var tokens = await browser.TokensOfAsync(person.Email!, Given.Password);

        await (await (await ApproverAsync()).PostJsonAsync($"/api/identity/people/{person.Id}/second-factor-reset",
            new ResetSecondFactorRequest { Reason = "lost phone, recognised in person" })).ReadAsync<PersonSummary>();

        Assert.Equal("invalid_grant", (await browser.RefreshAsync(tokens.RefreshToken)).Error);
        var next = await app.Browser().GivePasswordAsync(person.Email!, Given.Password);
        Assert.StartsWith("/sign-in/set-up", next.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Contains("SecondFactorReset", await app.AuditOfAsync(person.Id));
    }

    static string NewAddress() => $"{Guid.NewGuid():N}@invited.example";

    static InvitePersonRequest Request(string email) =>
        new() { Id = Guid.CreateVersion7(), Name = "Invited Person", Email = email, Roles = [Roles.Partner] };

    async Task<InvitationSummary> InviteAsync(string email) =>
        await (await (await ApproverAsync()).PostJsonAsync(Api, Request(email))).ReadAsync<InvitationSummary>();

    async Task<IReadOnlyList<InvitationSummary>> PendingAsync() => (await (await ApproverAsync()).GetAsync<Page<InvitationSummary>>($"{Api}?limit=200")).Items;

    static async Task<HttpResponseMessage> JoinAsync(Browser browser, string link, string password = Given.Password, string again = Given.Password)
    {
        var form = await browser.FormAsync(link);
        (form["password"], form["again"]) = (password, again);
        return await browser.PostAsync(link, form);
    }

    async Task<string> LinkAsync(string email) => Link().Match(await MailAsync(email, 1)).Value;

    // One of so many mails to the address, once they are all there.
    Task<string> MailAsync(string email, int mails) => Eventually.Get(() => Task.FromResult(
        MailFolder.To(app.MailFolder, email) is var all && all.Count == mails ? all[^1] : null), $"{mails} mails to {email}");

    Task<HttpClient> ApproverAsync() => SignedInAsync(Roles.Approver, People.Leeds);

    async Task<HttpClient> SignedInAsync(string role, string? area = null)
    {
        var http = app.Client();
        http.DefaultRequestHeaders.Authorization = new("Bearer", (await app.Browser().TokensOfAsync(DemoFiles.PersonWith(role, area))).AccessToken);
        return http;
    }

    [GeneratedRegex("/invitations/[A-Za-z0-9_-]+")]
    private static partial Regex Link();
}
