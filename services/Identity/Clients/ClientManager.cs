using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;
using OpenIddict.Core;
using Safeguarding.Identity.Model;

namespace Safeguarding.Identity.Clients;

/// <summary>
/// Clients as OpenIddict keeps them, with one or two secrets of an organisation's own making: while one takes the other's place both work.
/// </summary>
public sealed class ClientManager(
    IOpenIddictApplicationCache<Client> cache, ILogger<OpenIddictApplicationManager<Client>> logger,
    IOptionsMonitor<OpenIddictCoreOptions> options, IOpenIddictApplicationStore<Client> store, IdentityDbContext db, TimeProvider clock)
    : OpenIddictApplicationManager<Client>(cache, logger, options, store)
{
    static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    public override async ValueTask<bool> ValidateClientSecretAsync(Client client, string secret, CancellationToken ct = default)
    {
        // Of the portal and of demo clients, whose one secret is a setting.
        if (client.Application is null)
            return await base.ValidateClientSecretAsync(client, secret, ct);
        foreach (var known in await db.ClientSecrets.AsNoTracking().Where(row => row.ClientId == client.Id).ToListAsync(ct))
            if (await ValidateClientSecretAsync(secret, known.Hash, ct))
                return await UsedAsync(known, ct);
        return false;
    }

    /// <summary>The secret as it is kept.</summary>
    public ValueTask<string> HashAsync(string secret, CancellationToken ct) => ObfuscateClientSecretAsync(secret, ct);

    // Programs ask all day: the hour is enough to see which secret is still in use.
    async Task<bool> UsedAsync(ClientSecret secret, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var hour = now.Date + (Hour * now.Hour);
        if (secret.LastUsedAt is null || secret.LastUsedAt < hour)
            await db.ClientSecrets.Where(row => row.Id == secret.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.LastUsedAt, hour), ct);
        return true;
    }
}
