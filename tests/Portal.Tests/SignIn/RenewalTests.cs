using System.Net;
using System.Net.Http.Headers;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Identity;
using Safeguarding.TestKit;

namespace Safeguarding.Portal.Tests.SignIn;

/// <summary>Access tokens last five minutes; what changes at the provider reaches the portal with the next.</summary>
[Collection(nameof(SignInApp))]
public class RenewalTests(SignInApp app)
{
    [Fact]
    public async Task Services_are_called_with_the_persons_own_token_which_is_renewed_before_it_ends()
    {
        using var priya = app.Portal.Visitor();
        await priya.SignInAsync(DemoPerson.Priya);
        var first = await TokenAsync(priya);

        app.Clock.Offset += TimeSpan.FromMinutes(6);
        var second = await TokenAsync(priya);

        Assert.NotNull(first);
        Assert.NotNull(second);
        Assert.NotEqual(first, second);
        Assert.Equal("/dashboard", (await priya.OpenAsync("/dashboard")).Path);
    }

    [Fact]
    public async Task Who_is_not_signed_in_calls_services_without_a_token() =>
        Assert.Null(await TokenAsync(app.Portal.Visitor()));

    [Fact]
    public async Task A_form_opened_before_a_renewal_can_be_sent_after_it()
    {
        using var priya = app.Portal.Visitor();
        await priya.SignInAsync(DemoPerson.Priya);
        var form = await priya.OpenAsync("/session/end");

        app.Clock.Offset += TimeSpan.FromMinutes(6);

        Assert.Equal("/session/ended", (await priya.SendAsync(form, "/session/end")).Path);
    }

    [Fact]
    public async Task A_change_of_roles_shows_when_the_token_is_renewed()
    {
        using var sofia = app.Portal.Visitor();
        var before = await sofia.SignInAsync(DemoPerson.Sofia);
        using var irene = await AdministratorAsync();

        var request = new ChangeRolesRequest { Roles = ["analyst", "editor"], Reason = "New duties" };
        var changed = await irene.PutJsonAsync($"{await PersonAsync(irene, DemoPerson.Sofia)}/roles", request);
        app.Clock.Offset += TimeSpan.FromMinutes(6);

        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.DoesNotContain("Edits lessons", before.Main, StringComparison.Ordinal);
        Assert.Contains("Edits lessons", (await sofia.OpenAsync("/dashboard")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaving_ends_the_session_when_its_token_runs_out()
    {
        using var peter = app.Portal.Visitor();
        await peter.SignInAsync(DemoPerson.Peter);
        using var irene = await AdministratorAsync();

        var left = await irene.PostJsonAsync($"{await PersonAsync(irene, DemoPerson.Peter)}/leave",
            new RecordLeavingRequest { Reason = "New post" });
        app.Clock.Offset += TimeSpan.FromMinutes(6);

        Assert.Equal(HttpStatusCode.OK, left.StatusCode);
        Assert.StartsWith("/sign-in", (await peter.OpenAsync("/dashboard")).Path, StringComparison.Ordinal);
    }

    async Task<HttpClient> AdministratorAsync()
    {
        using var visitor = app.Portal.Visitor();
        await visitor.SignInAsync(DemoPerson.Irene);
        var client = app.Portal.Program();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync(visitor));
        return client;
    }

    static async Task<string> PersonAsync(HttpClient administrator, DemoPerson person)
    {
        var people = await administrator.GetAsync<Page<PersonSummary>>("/api/identity/people");
        return $"/api/identity/people/{people.Items.Single(one => one.Email == person.Email).Id}";
    }

    // The echo in place of the library shows what the portal calls it with.
    async Task<string?> TokenAsync(Visitor visitor)
    {
        await visitor.OpenAsync("/bulletins");
        return app.Library.Last!.Headers.TryGetValue("Authorization", out var header) ? header["Bearer ".Length..] : null;
    }
}
