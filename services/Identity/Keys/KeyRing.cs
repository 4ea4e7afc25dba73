using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Server;
using Safeguarding.Identity.Model;

namespace Safeguarding.Identity.Keys;

/// <summary>The keys as OpenIddict uses them, refilled from the database while the service runs.</summary>
sealed class KeyRing(IServiceScopeFactory scopes, KeyProtection protection, TimeProvider clock)
    : IConfigureOptions<OpenIddictServerOptions>, IOptionsChangeTokenSource<OpenIddictServerOptions>, IDisposable
{
    IReadOnlyList<(KeyUse Use, SecurityKey Key)> _keys = [];
    CancellationTokenSource _changed = new();

    public string? Name => Options.DefaultName;

    public IChangeToken GetChangeToken() => new CancellationChangeToken(_changed.Token);

    public void Configure(OpenIddictServerOptions options)
    {
        // OpenIddict makes new tokens with the first key of each kind and reads old ones with any.
        options.SigningCredentials.AddRange(KeysFor(KeyUse.Signing)
            .Select(key => new SigningCredentials(key, SecurityAlgorithms.RsaSha256)));
        options.EncryptionCredentials.AddRange(KeysFor(KeyUse.Encryption)
            .Select(key => new EncryptingCredentials(key, SecurityAlgorithms.Aes256KW, SecurityAlgorithms.Aes256CbcHmacSha512)));
    }

    /// <summary>
    /// Reads the keys, makes one where none is young enough, forgets those past any use. Several instances may do this at once.
    /// </summary>
    public async Task RefreshAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IdentityDbContext>();
        var now = clock.GetUtcNow().UtcDateTime;
        var stored = await db.IssuerKeys.ToListAsync(ct);
        var keys = new List<(KeyUse, SecurityKey)>();
        foreach (var use in Enum.GetValues<KeyUse>())
        {
            var readable = stored.Where(key => key.Use == use && !KeyPlan.IsForgotten(key, now))
                .Select(key => (Stored: key, Key: protection.Read(key))).Where(key => key.Key is not null)
                    .ToDictionary(key => key.Stored, key => key.Key!);
            if (KeyPlan.IsNewNeeded(readable.Keys, now))
            {
                var made = protection.Create(use, now);
                db.Add(made);
                readable.Add(made, protection.Read(made)!);
            }

            keys.AddRange(KeyPlan.InOrderOfUse(readable.Keys, now).Select(key => (use, readable[key])));
        }

        await db.SaveChangesAsync(ct);
        await db.IssuerKeys.Where(key => key.CreatedAt <= now - (KeyPlan.Use + KeyPlan.Notice + KeyPlan.Retention)).ExecuteDeleteAsync(ct);
        Use(keys);
    }

    public void Dispose() => _changed.Dispose();

    IEnumerable<SecurityKey> KeysFor(KeyUse use) => _keys.Where(key => key.Use == use).Select(key => key.Key);

    void Use(IReadOnlyList<(KeyUse Use, SecurityKey Key)> keys)
    {
        // Same keys in the same order: OpenIddict need not build its options again.
        if (keys.Select(key => key.Key.KeyId).SequenceEqual(_keys.Select(key => key.Key.KeyId)))
            return;
        _keys = keys;
        using var before = Interlocked.Exchange(ref _changed, new CancellationTokenSource());
        before.Cancel();
    }
}
