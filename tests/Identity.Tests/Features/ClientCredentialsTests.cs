using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Identity.Demo;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Tests.Features;

public class ClientCredentialsTests(IdentityApp app)
{
    readonly HttpClient _http = app.Client();

    public static TheoryData<string> Clients => [.. DemoFiles.Read<DemoClient>(DemoFiles.Clients).Select(client => client.ClientId)];

    [Theory]
    [MemberData(nameof(Clients))]
    public async Task Every_demo_client_gets_a_token_that_the_published_keys_confirm(string id)
    {
        var client = DemoFiles.Client(id);

        var answer = await _http.TokenForAsync(client, client.Scopes[0]);

        var token = await _http.CheckAsync(answer.AccessToken, audience: client.Scopes[0]);
        Assert.True(token.IsValid, token.Exception?.Message);
        var user = CurrentUser.From(new(token.ClaimsIdentity));
        Assert.Equal(client.ClientId, user.Id);
        Assert.Equal(client.Name, user.Name);
        Assert.Equal(client.Area is not null, user.AreaCodes.Contains(client.Area ?? ""));
        Assert.Equal(client.Roles.Order(), user.Roles.Order());
        Assert.Equal(client.Agency, token.ClaimsIdentity.FindFirst(ClaimNames.Agency)?.Value);
        Assert.True(Guid.TryParse(user.Organisation, out _));
    }

    [Fact]
    public async Task A_token_is_for_the_asked_scope_alone()
    {
        var answer = await _http.TokenForAsync(DemoFiles.Client("leeds-council"), "notifications");

        Assert.Equal(["notifications"], answer.Access.Audiences);
        Assert.False((await _http.CheckAsync(answer.AccessToken, audience: "dissemination")).IsValid);
    }

    [Fact]
    public async Task A_client_that_names_no_scope_gets_all_of_its_own()
    {
        var client = DemoFiles.Client("leeds-council");

        var answer = await _http.TokenForAsync(client);

        Assert.Equal(client.Scopes.Order(), answer.Access.Audiences.Order());
    }

    [Fact]
    public async Task Roles_are_an_array_and_a_token_lasts_fifteen_minutes()
    {
        var answer = await _http.TokenForAsync(DemoFiles.Client("leeds-council"), "notifications");

        Assert.Equal("""["notifier"]""", answer.Access.GetPayloadValue<System.Text.Json.JsonElement>("role").ToString());
        Assert.Equal(TimeSpan.FromMinutes(15), answer.Access.ValidTo - answer.Access.IssuedAt);
    }

    [Theory]
    [InlineData("notifications", "wrong", HttpStatusCode.Unauthorized, "invalid_client")]
    [InlineData("notifications", "", HttpStatusCode.BadRequest, "invalid_request")]
    [InlineData("no-such-scope", null, HttpStatusCode.BadRequest, "invalid_scope")]
    [InlineData("national-panel", null, HttpStatusCode.BadRequest, "invalid_request")]
    public async Task What_the_client_may_not_have_is_refused(string scope, string? secret, HttpStatusCode status, string error)
    {
        var answer = await _http.TokenForAsync(DemoFiles.Client("leeds-council"), scope, secret);

        Assert.Equal(error, answer.Error);
        Assert.Equal(status, answer.Status);
    }

    [Fact]
    public async Task Tokens_of_an_hour_are_one_audit_entry_and_a_count()
    {
        var client = DemoFiles.Client("kent-police");
        var id = await app.Ask(db => db.Clients.Where(row => row.ClientId == client.ClientId).Select(row => row.Id).SingleAsync());

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => _http.TokenForAsync(client, "dissemination")));
        await _http.TokenForAsync(client, "dissemination", secret: "wrong");

        var audit = await app.AuditOfAsync(id);
        var uses = await app.Ask(db => db.ClientUses.Where(use => use.ClientId == id).ToListAsync());
        // An hour may end in between.
        Assert.Equal(uses.Count(use => use.Answer == ClientAnswer.TokenIssued), audit.Count(action => action == "ClientTokenIssued"));
        Assert.InRange(uses.Where(use => use.Answer == ClientAnswer.TokenIssued).Sum(use => use.Count), 4, int.MaxValue);
        Assert.Contains("ClientRefused", audit);
    }
}
