using System.Net;
using System.Net.Http.Headers;
using Safeguarding.Contracts.Identity;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Identity.Tests.Features;

/// <summary>
/// An approver of the panel's own organisation decides about its administrators and its chair as little as about their roles.
/// </summary>
public class ManagingTests(IdentityApp app)
{
    [Theory]
    [InlineData(Roles.Administrator)]
    [InlineData(Roles.Chair)]
    [InlineData(Roles.Secretariat)]
    [InlineData(Roles.Minister)]
    public async Task Nobody_changes_who_has_a_role_that_is_not_theirs_to_give(string role)
    {
        var person = await app.PersonAsync(roles: [Roles.Partner, role]);
        var approver = await ApproverAsync();

        Assert.Equal(403, (await RefusalAsync(approver, person.Id, "leave", new RecordLeavingRequest { Reason = "x" })).Status);
        Assert.Equal(403, (await RefusalAsync(approver, person.Id, "second-factor-reset",
            new ResetSecondFactorRequest { Reason = "x" })).Status);
        var roles = await approver.PutJsonAsync($"/api/identity/people/{person.Id}/roles",
            new ChangeRolesRequest { Roles = [role], Reason = "x" });
        Assert.Equal(HttpStatusCode.Forbidden, roles.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await app.Browser().SignInAsync(person.Email!, Given.Password)).StatusCode);
    }

    [Fact]
    public async Task An_invitation_with_such_a_role_is_not_theirs_to_send_again_or_take_back()
    {
        var administrator = await AsAsync(DemoFiles.PersonWith(Roles.Administrator).Email,
            DemoFiles.PersonWith(Roles.Administrator).Password);
        var leeds = (await administrator.GetAsync<IReadOnlyList<OrganisationSummary>>("/api/identity/organisations"))
            .Single(one => one.Name == "Leeds City Council");
        var invitation = await (await administrator.PostJsonAsync("/api/identity/invitations", new InvitePersonRequest
        {
            Id = Guid.CreateVersion7(),
            Name = "An Editor",
            Email = $"{Guid.NewGuid():N}@invited.example",
            OrganisationId = leeds.Id,
            Roles = [Roles.Editor],
        })).ReadAsync<InvitationSummary>();
        var approver = await ApproverAsync();

        Assert.Equal(HttpStatusCode.Forbidden,
            (await approver.PostAsync($"/api/identity/invitations/{invitation.Id}/send-again", null)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await approver.DeleteAsync($"/api/identity/invitations/{invitation.Id}")).StatusCode);
    }

    [Fact]
    public async Task What_belongs_to_an_area_is_still_theirs()
    {
        var person = await app.PersonAsync(roles: [Roles.Notifier, Roles.Partner, Roles.Approver, Roles.Reviewer]);

        var left = await (await ApproverAsync())
            .PostJsonAsync($"/api/identity/people/{person.Id}/leave", new RecordLeavingRequest { Reason = "x" });

        Assert.Equal(HttpStatusCode.OK, left.StatusCode);
    }

    static async Task<Refusal> RefusalAsync<T>(HttpClient approver, Guid person, string what, T request) =>
        await (await approver.PostJsonAsync($"/api/identity/people/{person}/{what}", request)).RefusalAsync();

    Task<HttpClient> ApproverAsync()
    {
        var tom = DemoFiles.PersonWith(Roles.Approver, People.Leeds);
        return AsAsync(tom.Email, tom.Password);
    }

    async Task<HttpClient> AsAsync(string email, string password)
    {
        var http = app.Client();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer",
            (await app.Browser().TokensOfAsync(email, password)).AccessToken);
        return http;
    }
}
