using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Safeguarding.ServiceDefaults.Http;

namespace Safeguarding.Notifications.Sealing;

/// <summary>Makes the keys of notifications, and keeps them under the key ring: see docs/adr/0010.</summary>
public sealed class KeyWrap(IDataProtectionProvider ring)
{
    public const int SecretBytes = 32;
    const int IdBytes = 16;

    // What Data Protection writes before everything: four bytes of its own, then the id of the key.
    const int RingKeyAt = 4;

    readonly IPersistedDataProtector _protector = (IPersistedDataProtector)ring.CreateProtector("notification-keys");

    /// <summary>The key of the ring that protects what is wrapped now.</summary>
    public Guid CurrentRingKey => RingKeyOf(_protector.Protect([]));

    public NotificationKey New(Guid id) => Put(new NotificationKey { Id = id, Wrap = this }, RandomNumberGenerator.GetBytes(SecretBytes));

    /// <summary>The same key under the ring's present one.</summary>
    public NotificationKey Again(NotificationKey key) => Put(new NotificationKey { Id = key.Id, Wrap = this }, key.ToBytes());

    internal byte[] Unwrap(NotificationKey key)
    {
        if (key.Wrapped is null)
            throw new ErasedException();
        var content = Unprotect(key.Wrapped);
        // Of another notification: it would seal under a name that is not its own.
        if (!content.AsSpan(0, IdBytes).SequenceEqual(key.Id.ToByteArray()))
            throw new CryptographicException("The key belongs to another notification.");
        return content[IdBytes..];
    }

    // Also with keys of the ring that were revoked: they wrap nothing new, and what they wrapped is wrapped again.
    byte[] Unprotect(byte[] wrapped)
    {
        try
        {
            return _protector.DangerousUnprotect(wrapped, ignoreRevocationErrors: true, out _, out _);
        }
        catch (CryptographicException exception)
        {
            throw new UnavailableException("The record cannot be opened: its key is not in the service's key ring.", exception);
        }
    }

    NotificationKey Put(NotificationKey key, byte[] secret)
    {
        key.Wrapped = _protector.Protect([.. key.Id.ToByteArray(), .. secret]);
        key.RingKeyId = RingKeyOf(key.Wrapped);
        key.Is(secret);
        return key;
    }

    static Guid RingKeyOf(byte[] wrapped) => new(wrapped.AsSpan(RingKeyAt, IdBytes));
}
