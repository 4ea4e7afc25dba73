using System.Buffers.Binary;
using System.Security.Cryptography;
using Safeguarding.Notifications.Sealing;

namespace Safeguarding.Notifications.Files;

/// <summary>
/// How files are kept: a random salt, then frames of AES-GCM that each know their number and whether they are the last. A file that was
/// cut, lengthened or put together anew does not open.
/// </summary>
static class SealedFile
{
    public const int FrameBytes = 65_536;
    public const int TagBytes = 16;
    public const int SaltBytes = 16;

    public static AesGcm Cipher(NotificationKey key, string name, byte[] salt) => new(key.ForFile(name, salt), TagBytes);

    public static byte[] Nonce(long frame, bool isLast)
    {
        var nonce = new byte[12];
        BinaryPrimitives.WriteInt64BigEndian(nonce, frame);
        nonce[^1] = isLast ? (byte)1 : (byte)0;
        return nonce;
    }
}

/// <summary>Writes a sealed file as its content comes. It is whole only after <see cref="EndAsync"/>.</summary>
sealed class FileSealer(Stream file, AesGcm cipher) : IDisposable
{
    readonly byte[] _open = new byte[SealedFile.FrameBytes];
    readonly byte[] _sealed = new byte[SealedFile.FrameBytes + SealedFile.TagBytes];
    int _filled;
    long _frame;

    public static async Task<FileSealer> BeginAsync(Stream file, NotificationKey key, string name, CancellationToken ct)
    {
        var salt = RandomNumberGenerator.GetBytes(SealedFile.SaltBytes);
        await file.WriteAsync(salt, ct);
        return new FileSealer(file, SealedFile.Cipher(key, name, salt));
    }

    public async Task WriteAsync(ReadOnlyMemory<byte> content, CancellationToken ct)
    {
        while (content.Length > 0)
        {
            // A full one waits for what follows: it may be the last.
            if (_filled == _open.Length)
                await SealAsync(isLast: false, ct);
            var count = Math.Min(_open.Length - _filled, content.Length);
            content[..count].CopyTo(_open.AsMemory(_filled));
            _filled += count;
            content = content[count..];
        }
    }

    public Task EndAsync(CancellationToken ct) => SealAsync(isLast: true, ct);

    public void Dispose() => cipher.Dispose();

    async Task SealAsync(bool isLast, CancellationToken ct)
    {
        cipher.Encrypt(SealedFile.Nonce(_frame++, isLast), _open.AsSpan(0, _filled), _sealed.AsSpan(0, _filled),
            _sealed.AsSpan(_filled, SealedFile.TagBytes));
        await file.WriteAsync(_sealed.AsMemory(0, _filled + SealedFile.TagBytes), ct);
        _filled = 0;
    }
}
