using System.Net;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Identity;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Identity.Tests.Features;

/// <summary>Programs that organisations ask for: by an approver, granted by an administrator.</summary>
[Collection(nameof(MovedClock))]
public sealed class ClientTests(MovedClock.App app) : AskingForClients(app)
{
    [Fact]
    public async Task What_an_approver_asks_for_works_once_an_administrator_has_granted_it()
    {
        var administrator = await App.PersonAsync("Kent County Council", Roles.Administrator);
        var (approver, http) = await ApproverOfAsync("Leeds City Council");
        var asked = await AskAsync(http);
        Assert.Equal(ClientState.AskedFor, asked.State);
        Assert.Equal("not-granted", (await (await http.PostJsonAsync($"{Clients}/{asked.Id}/secrets", new { })).RefusalAsync()).Code);
        Assert.Contains($"clients/{asked.Id}", await App.NoticeAsync(administrator), StringComparison.Ordinal);
        await App.LeaveAsync(administrator);

        await GrantAsync(asked.Id);
        await GrantAsync(asked.Id);
        var secret = await SecretAsync(http, asked.Id);
        var token = await TokenAsync(secret);

        Assert.Equal(["notifications"], token.Access.Audiences);
        Assert.Equal("E08000035", token.Access.Claims.Single(claim => claim.Type == ClaimNames.Area).Value);
        Assert.DoesNotContain(token.Access.Claims, claim => claim.Type == ClaimNames.Sandbox);
        var mail = await App.NoticeAsync(approver);
        Assert.Contains("has let in the program", mail, StringComparison.Ordinal);
        Assert.DoesNotContain(asked.Name, mail, StringComparison.Ordinal);
        Assert.NotNull((await ShowAsync(http, asked.Id)).LastUsedAt);
    }

    [Fact]
    public async Task What_is_refused_never_works_and_says_why()
    {
        var (approver, http) = await ApproverOfAsync("Leeds City Council");
        var asked = await AskAsync(http);

        await (await (await SignedInAsync(Roles.Administrator)).PostJsonAsync($"{Clients}/{asked.Id}/refusal",
            new RefuseClientRequest { Reason = "Who runs it?" })).ReadAsync<ClientDetails>();

        Assert.Contains("was not let in", await App.NoticeAsync(approver), StringComparison.Ordinal);
        Assert.Equal((ClientState.Refused, "Who runs it?"),
            await ShowAsync(http, asked.Id) is var shown ? (shown.State, shown.Reason) : default);
        Assert.Equal("already-decided", (await (await (await SignedInAsync(Roles.Administrator))
            .PostJsonAsync($"{Clients}/{asked.Id}/grant", new { })).RefusalAsync()).Code);
    }

    [Theory]
    [InlineData("West Yorkshire Police", "notify", false)]
    [InlineData("Leeds City Council", "cases", true)]
    public async Task A_program_is_given_what_fits_its_organisation_alone(string organisation, string permission, bool sandbox)
    {
        var (_, http) = await ApproverOfAsync(organisation);

        var refusal = await (await http.PostJsonAsync(Clients, Request() with { Permissions = [permission], Sandbox = sandbox }))
            .RefusalAsync();

        Assert.Equal("not-allowed", refusal.Code);
    }

    [Fact]
    public async Task Missing_answers_are_named_and_nothing_is_stored()
    {
        var (_, http) = await ApproverOfAsync("Leeds City Council");

        var refusal = await (await http.PostJsonAsync(Clients, new AskForClientRequest { Permissions = ["everything"] })).RefusalAsync();

        Assert.Equal(["id", "name", "purpose", "permissions[0]"], refusal.Fields);
    }

    [Fact]
    public async Task Sent_eight_times_at_once_it_is_asked_for_once()
    {
        var (_, http) = await ApproverOfAsync("Leeds City Council");
        var request = Request();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => http.PostJsonAsync(Clients, request)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Created, answer.StatusCode));
        Assert.Single((await http.GetAsync<Page<ClientDetails>>($"{Clients}?limit=200")).Items, row => row.Id == request.Id);
    }
}
