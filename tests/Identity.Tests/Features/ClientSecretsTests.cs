using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Safeguarding.Contracts.Identity;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Identity.Tests.Features;

/// <summary>What a program that was let in signs in with: secrets, or a key of its own; and what its token then says.</summary>
[Collection(nameof(MovedClock))]
public sealed class ClientSecretsTests(MovedClock.App app) : AskingForClients(app)
{
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
