using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.IdentityModel.Tokens;
using Safeguarding.Identity.Model;

namespace Safeguarding.Identity.Keys;

/// <summary>Makes keys, and turns stored ones into what OpenIddict signs and encrypts with.</summary>
sealed class KeyProtection(IDataProtectionProvider provider, ILogger<KeyProtection> logger)
{
    readonly IDataProtector _protector = provider.CreateProtector("issuer-keys");

    public IssuerKey Create(KeyUse use, DateTime now) => new()
    {
        Id = Guid.CreateVersion7(),
        Use = use,
        CreatedAt = now,
        Protected = Convert.ToBase64String(_protector.Protect(use == KeyUse.Signing ? NewRsaKey() : RandomNumberGenerator.GetBytes(32))),
    };

    /// <summary>The key, or null where the data protection keys that protected it are gone: a new one then takes its place.</summary>
    public SecurityKey? Read(IssuerKey key)
    {
        try
        {
            return ToSecurityKey(key, _protector.Unprotect(Convert.FromBase64String(key.Protected)));
        }
        catch (CryptographicException)
        {
            logger.LogError("Key {KeyId} cannot be read: the folder DataProtection:Path is not the one it was made with", key.Id);
            return null;
        }
    }

    // The identity library caches a key's signers and owns the RSA object from here on.
    static SecurityKey ToSecurityKey(IssuerKey key, byte[] content)
    {
        var keyId = key.Id.ToString("N");
        if (key.Use == KeyUse.Encryption)
            return new SymmetricSecurityKey(content) { KeyId = keyId };

        var rsa = RSA.Create();
        rsa.ImportPkcs8PrivateKey(content, out _);
        return new RsaSecurityKey(rsa) { KeyId = keyId };
    }

    static byte[] NewRsaKey()
    {
        using var rsa = RSA.Create(2048);
        return rsa.ExportPkcs8PrivateKey();
    }
}
