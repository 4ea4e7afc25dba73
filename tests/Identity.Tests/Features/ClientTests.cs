using System.Net;
using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Identity;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Identity.Tests.Features;

/// <summary>Programs that organisations ask for: by an approver, granted by an administrator.</summary>
[Collection(nameof(MovedClock))]
public sealed class ClientTests(MovedClock.App app) : Inviting(app)
{
    const string Clients = "/api/identity/clients";

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

    [Fact]
    public async Task Two_secrets_work_beside_each_other_until_one_is_removed()
    {
        var (_, http) = await ApproverOfAsync("Leeds City Council");
        var asked = await GrantedAsync(http);
        var (first, second) = (await SecretAsync(http, asked.Id), await SecretAsync(http, asked.Id));

        var third = await (await http.PostJsonAsync($"{Clients}/{asked.Id}/secrets", new { })).RefusalAsync();
        await TokenAsync(first);
        await TokenAsync(second);
        var old = (await ShowAsync(http, asked.Id)).Secrets[0];
        await http.DeleteAsync(new Uri($"{Clients}/{asked.Id}/secrets/{old.Id}", UriKind.Relative));

        Assert.Equal("too-many-secrets", third.Code);
        Assert.NotNull(old.LastUsedAt);
        Assert.Equal("invalid_client", (await AskTokenAsync(first)).Error);
        await TokenAsync(second);
    }

    [Fact]
    public async Task A_revoked_program_gets_no_token_from_then_on()
    {
        var (_, http) = await ApproverOfAsync("Leeds City Council");
        var asked = await GrantedAsync(http);
        var secret = await SecretAsync(http, asked.Id);
        await TokenAsync(secret);

        var revoked = await (await http.PostJsonAsync($"{Clients}/{asked.Id}/revocation",
            new RevokeClientRequest { Reason = "No longer used." })).ReadAsync<ClientDetails>();

        Assert.Equal(ClientState.Revoked, revoked.State);
        Assert.Equal("invalid_client", (await AskTokenAsync(secret)).Error);
        Assert.Contains("ClientRevoked", await App.AuditOfAsync(asked.Id));
    }

    [Fact]
    public async Task A_program_with_a_key_signs_for_itself_and_its_key_can_be_replaced()
    {
        using var key = RSA.Create(2048);
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var (_, http) = await ApproverOfAsync("Leeds City Council");
        var asked = await GrantedAsync(http, Request() with { PublicKey = key.ExportSubjectPublicKeyInfoPem() });

        Assert.Null((await SignAsync(asked, new RsaSecurityKey(key), SecurityAlgorithms.RsaSha256)).Error);
        Assert.Equal("invalid_client", (await SignAsync(asked, new ECDsaSecurityKey(other), SecurityAlgorithms.EcdsaSha256)).Error);
        await (await http.PutJsonAsync($"{Clients}/{asked.Id}/key", new ReplaceClientKeyRequest
        {
            PublicKey = other.ExportSubjectPublicKeyInfoPem(),
        })).ReadAsync<ClientDetails>();

        Assert.Null((await SignAsync(asked, new ECDsaSecurityKey(other), SecurityAlgorithms.EcdsaSha256)).Error);
        Assert.Equal("invalid_client", (await SignAsync(asked, new RsaSecurityKey(key), SecurityAlgorithms.RsaSha256)).Error);
        Assert.Equal("not-granted", (await (await http.PostJsonAsync($"{Clients}/{asked.Id}/secrets", new { })).RefusalAsync()).Code);
    }

    [Fact]
    public async Task Private_and_weak_keys_are_refused()
    {
        using var weak = RSA.Create(1024);
        using var key = RSA.Create(2048);
        var (_, http) = await ApproverOfAsync("Leeds City Council");
        var secret = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(key));

        foreach (var (typed, code) in new[]
        {
            (key.ExportPkcs8PrivateKeyPem(), "private-key"),
            ($$"""{"kty":"RSA","n":"{{secret.N}}","e":"{{secret.E}}","d":"{{secret.D}}"}""", "private-key"),
            (weak.ExportSubjectPublicKeyInfoPem(), "weak-key"),
            ("AAAA", "not-a-key"),
            ("{}", "not-a-key"),
            ("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----", "not-a-key"),
        })
        {
            var refusal = await (await http.PostJsonAsync(Clients, Request() with { PublicKey = typed })).RefusalAsync();
            Assert.Equal($"publicKey: {code}", Assert.Single(refusal.Faults));
        }
    }

    [Fact]
    public async Task A_sandbox_says_so_in_its_token_and_a_force_serves_all_its_areas()
    {
        var (_, leeds) = await ApproverOfAsync("Leeds City Council");
        var (_, police) = await ApproverOfAsync("West Yorkshire Police");

        var sandbox = await GrantedAsync(leeds, Request() with { Sandbox = true });
        var system = await GrantedAsync(police, Request() with { Permissions = ["cases"] });
        var tried = await TokenAsync(await SecretAsync(leeds, sandbox.Id));
        var force = await TokenAsync(await SecretAsync(police, system.Id));

        Assert.Equal("true", tried.Access.Claims.Single(claim => claim.Type == ClaimNames.Sandbox).Value, ignoreCase: true);
        Assert.Equal(5, force.Access.Claims.Count(claim => claim.Type == ClaimNames.Area));
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

    static AskForClientRequest Request() => new()
    {
        Id = Guid.CreateVersion7(),
        Name = "Case system",
        Purpose = "Sends what social workers write in the case system.",
        Permissions = ["notify"],
    };

    async Task<(Model.Person Approver, HttpClient Http)> ApproverOfAsync(string organisation)
    {
        var approver = await App.PersonAsync(organisation, Roles.Approver);
        var http = App.Client();
        http.DefaultRequestHeaders.Authorization =
            new("Bearer", (await App.Browser().TokensOfAsync(approver.Email!, Given.Password)).AccessToken);
        return (approver, http);
    }

    static async Task<ClientDetails> AskAsync(HttpClient http, AskForClientRequest? request = null) =>
        await (await http.PostJsonAsync(Clients, request ?? Request())).ReadAsync<ClientDetails>();

    async Task GrantAsync(Guid id) =>
        await (await (await SignedInAsync(Roles.Administrator)).PostJsonAsync($"{Clients}/{id}/grant", new { })).ReadAsync<ClientDetails>();

    async Task<ClientDetails> GrantedAsync(HttpClient http, AskForClientRequest? request = null)
    {
        var asked = await AskAsync(http, request);
        await GrantAsync(asked.Id);
        return asked;
    }

    static Task<ClientDetails> ShowAsync(HttpClient http, Guid id) => http.GetAsync<ClientDetails>($"{Clients}/{id}");

    static async Task<NewClientSecret> SecretAsync(HttpClient http, Guid id) =>
        await (await http.PostJsonAsync($"{Clients}/{id}/secrets", new { })).ReadAsync<NewClientSecret>();

    Task<TokenAnswer> AskTokenAsync(NewClientSecret secret) => App.Client().TokensAsync(
        ("grant_type", "client_credentials"), ("client_id", secret.ClientId), ("client_secret", secret.Secret));

    async Task<TokenAnswer> TokenAsync(NewClientSecret secret)
    {
        var answer = await AskTokenAsync(secret);
        Assert.True(answer.Error is null, answer.Body.ToString());
        return answer;
    }

    // private_key_jwt (RFC 7523): the program signs who it is for this issuer.
    Task<TokenAnswer> SignAsync(ClientDetails client, SecurityKey key, string algorithm) => App.Client().TokensAsync(
        ("grant_type", "client_credentials"), ("client_id", client.ClientId),
        ("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"),
        ("client_assertion", new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = client.ClientId,
            Audience = IdentityApp.Issuer,
            Subject = new([new("sub", client.ClientId), new("jti", Guid.NewGuid().ToString())]),
            TokenType = "client-authentication+jwt",
            Expires = DateTime.UtcNow + App.Clock.Offset + TimeSpan.FromMinutes(1),
            SigningCredentials = new SigningCredentials(key, algorithm),
        })));
}
