using System.Security.Cryptography;
using System.Text;
using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.Notifications.Sealing;

/// <summary>
/// The key of all that a draft, and the notification it becomes, says of people: rows and files alike. It stays when they go; without what
/// is in <see cref="Wrapped"/> nobody reads them any more, here or in a copy of these rows.
/// </summary>
public class NotificationKey : IBookkeeping, IVersioned
{
    const int NonceBytes = 12;
    const int TagBytes = 16;
    byte[]? _secret;
    byte[]? _digests;

    /// <summary>Id of the draft, which becomes the notification's.</summary>
    public required Guid Id { get; init; }

    /// <summary>As the key ring protects it, see <see cref="KeyWrap"/>; null once what it sealed was erased.</summary>
    public byte[]? Wrapped { get; internal set; }

    /// <summary>The key of the ring that protects it.</summary>
    public Guid? RingKeyId { get; internal set; }

    /// <summary>Whoever erases or holds what it seals changes it: of two at once one is refused.</summary>
    public int Version { get; set; }

    /// <summary>Given to each that is read or made.</summary>
    internal KeyWrap? Wrap { get; set; }

    byte[] Secret => _secret ??= Wrap!.Unwrap(this);

    /// <summary>What is made now need not be unwrapped to be used.</summary>
    internal void Is(byte[] secret) => _secret = secret;

    public void Erase() => (Wrapped, RingKeyId, _secret) = (null, null, null);

    /// <param name="name">Where it stands. A value that was moved elsewhere does not open there.</param>
    internal string Seal(string text, string name)
    {
        var all = new byte[NonceBytes + Encoding.UTF8.GetByteCount(text) + TagBytes];
        var (nonce, content, tag) = (all.AsMemory(..NonceBytes), all.AsMemory(NonceBytes..^TagBytes), all.AsMemory(^TagBytes..));
        RandomNumberGenerator.Fill(nonce.Span);
        Encoding.UTF8.GetBytes(text, content.Span);
        using var cipher = new AesGcm(Secret, TagBytes);
        cipher.Encrypt(nonce.Span, content.Span, content.Span, tag.Span, Named(name));
        return Convert.ToBase64String(all);
    }

    internal string Open(string stored, string name)
    {
        var all = Convert.FromBase64String(stored);
        if (all.Length < NonceBytes + TagBytes)
            throw new CryptographicException("What is stored is too short to have been sealed.");
        var content = all.AsSpan(NonceBytes..^TagBytes);
        using var cipher = new AesGcm(Secret, TagBytes);
        cipher.Decrypt(all.AsSpan(..NonceBytes), content, all.AsSpan(^TagBytes..), content, Named(name));
        return Encoding.UTF8.GetString(content);
    }

    /// <summary>A key for one file: its frames are numbered from zero, so no two files may share one.</summary>
    internal byte[] ForFile(string name, ReadOnlySpan<byte> salt)
    {
        var key = new byte[32];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, Secret, key, salt, Named($"file/{name}"));
        return key;
    }

    /// <summary>A digest that says nothing to who has not the key.</summary>
    internal string Digest(string text) => Convert.ToHexStringLower(
        HMACSHA256.HashData(_digests ??= ForFile("digests", Id.ToByteArray()), Encoding.UTF8.GetBytes(text)).AsSpan(0, TagBytes));

    internal byte[] ToBytes() => Secret;

    byte[] Named(string name) => Encoding.UTF8.GetBytes($"{Id:N}/{name}");
}
