using System.Text.Json;
using OpenIddict.Abstractions;
using OpenIddict.Core;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Security;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Safeguarding.Identity.Server;

/// <summary>Registers clients, or brings them to what is asked for now; a deploy step that changes nothing writes nothing.</summary>
public class ClientRegistration(OpenIddictApplicationManager<Client> clients, IdentityDbContext db, TimeProvider clock)
{
    public async Task EnsureAsync(
        OpenIddictApplicationDescriptor wanted, string secret, Action<Client> complete, CancellationToken ct)
    {
        var client = await clients.FindByClientIdAsync(wanted.ClientId!, ct);
        var isNew = client is null;
        client ??= new Client { Id = Guid.CreateVersion7() };
        var before = State(client);

        wanted.ClientType = ClientTypes.Confidential;
        var hash = client.ClientSecret;
        await clients.PopulateAsync(client, wanted, ct);
        client.ClientSecret = hash;
        complete(client);
        if (isNew)
        {
            Audit(client, "ClientRegistered");
            await clients.CreateAsync(client, secret, ct);
        }
        else if (!await clients.ValidateClientSecretAsync(client, secret, ct))
        {
            Audit(client, "ClientSecretChanged");
            await clients.UpdateAsync(client, secret, ct);
        }
        else if (State(client) != before)
        {
            Audit(client, "ClientChanged");
            await clients.UpdateAsync(client, ct);
        }
    }

    /// <summary>A machine: client credentials, for the named scopes.</summary>
    public static OpenIddictApplicationDescriptor Machine(string clientId, string name, IEnumerable<string> scopes)
    {
        var descriptor = new OpenIddictApplicationDescriptor { ClientId = clientId, DisplayName = name };
        descriptor.Permissions.UnionWith(
            [Permissions.Endpoints.Token, Permissions.GrantTypes.ClientCredentials, .. scopes.Select(ScopePermission)]);
        return descriptor;
    }

    public static string ScopePermission(string scope) => Permissions.Prefixes.Scope + scope;

    /// <summary>Scopes the client may ask for.</summary>
    public static IEnumerable<string> ScopesOf(Client client) =>
        JsonSerializer.Deserialize<string[]>(client.Permissions ?? "[]")!
            .Where(permission => permission.StartsWith(Permissions.Prefixes.Scope, StringComparison.Ordinal))
            .Select(permission => permission[Permissions.Prefixes.Scope.Length..]);

    void Audit(Client client, string action) =>
        db.Audit(CurrentUser.Process("deploy"), action, nameof(Client), client.Id, $"registration of {client.ClientId}",
            clock.GetUtcNow().UtcDateTime);

    static string State(Client client) => string.Join('\n',
        client.DisplayName, client.Permissions, client.RedirectUris, client.PostLogoutRedirectUris, client.Requirements,
        client.OrganisationId, client.IsDemo, string.Join(' ', client.Roles));
}
