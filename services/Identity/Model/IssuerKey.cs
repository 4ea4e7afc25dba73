using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.Identity.Model;

/// <summary>A key of this issuer. The key itself is readable only with the data protection keys, which lie outside the database.</summary>
public class IssuerKey : IBookkeeping
{
    public required Guid Id { get; init; }

    public required KeyUse Use { get; init; }

    public required DateTime CreatedAt { get; init; }

    /// <summary>Signing: PKCS#8 of an RSA key; encryption: 32 random bytes. Protected, base64.</summary>
    public required string Protected { get; init; }
}

public enum KeyUse
{
    /// <summary>Signs tokens; services read its public half from the published key set.</summary>
    Signing,

    /// <summary>Encrypts codes and refresh tokens, which only this service reads.</summary>
    Encryption,
}
