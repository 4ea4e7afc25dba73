using System.Security.Cryptography;
using Safeguarding.Notifications.Sealing;

namespace Safeguarding.Notifications.Files;

/// <summary>A sealed file as what it holds: to be read from anywhere, a frame at a time in memory.</summary>
sealed class OpenedFile : Stream
{
    const int Whole = SealedFile.FrameBytes + SealedFile.TagBytes;

    readonly FileStream _file;
    readonly AesGcm _cipher;
    readonly long _frames;
    readonly byte[] _sealed = new byte[Whole];
    readonly byte[] _open = new byte[SealedFile.FrameBytes];
    long _frame = -1;

    /// <exception cref="CryptographicException">It is too short to have been sealed.</exception>
    public OpenedFile(FileStream file, NotificationKey key, string name)
    {
        var content = file.Length - SealedFile.SaltBytes;
        _frames = (content + Whole - 1) / Whole;
        Length = content - (_frames * SealedFile.TagBytes);
        if (_frames < 1 || Length < (_frames - 1) * SealedFile.FrameBytes)
            throw new CryptographicException("The file is not whole.");
        var salt = new byte[SealedFile.SaltBytes];
        file.ReadExactly(salt);
        _file = file;
        _cipher = SealedFile.Cipher(key, name, salt);
    }

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length { get; }

    public override long Position { get; set; }

    public override int Read(Span<byte> buffer)
    {
        if (Wanted() is { } frame)
        {
            _file.Position = StartOf(frame);
            Open(frame, _file.ReadAtLeast(_sealed, Whole, throwOnEndOfStream: false));
        }

        return Take(buffer);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken ct = default)
    {
        if (Wanted() is { } frame)
        {
            _file.Position = StartOf(frame);
            Open(frame, await _file.ReadAtLeastAsync(_sealed, Whole, throwOnEndOfStream: false, ct));
        }

        return Take(buffer.Span);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken ct) =>
        ReadAsync(buffer.AsMemory(offset, count), ct).AsTask();

    public override long Seek(long offset, SeekOrigin origin)
    {
        var position = offset + origin switch
        {
            SeekOrigin.Begin => 0,
            SeekOrigin.Current => Position,
            _ => Length,
        };
        return position >= 0 ? Position = position : throw new IOException("Nothing lies before the beginning of a file.");
    }

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _file.Dispose();
            _cipher.Dispose();
        }

        base.Dispose(disposing);
    }

    // Null where it is the one that is open, or where there is nothing more.
    long? Wanted() => Position < Length && Position / SealedFile.FrameBytes is var frame && frame != _frame ? frame : null;

    static long StartOf(long frame) => SealedFile.SaltBytes + (frame * Whole);

    void Open(long frame, int count)
    {
        _frame = -1;
        var length = Math.Max(0, count - SealedFile.TagBytes);
        _cipher.Decrypt(SealedFile.Nonce(frame, frame == _frames - 1), _sealed.AsSpan(0, length),
            _sealed.AsSpan(length, Math.Min(count, SealedFile.TagBytes)), _open.AsSpan(0, length));
        _frame = frame;
    }

    int Take(Span<byte> buffer)
    {
        if (Position >= Length)
            return 0;
        var start = (int)(Position % SealedFile.FrameBytes);
        var count = (int)Math.Min(buffer.Length, Math.Min(SealedFile.FrameBytes - start, Length - Position));
        _open.AsSpan(start, count).CopyTo(buffer);
        Position += count;
        return count;
    }
}
