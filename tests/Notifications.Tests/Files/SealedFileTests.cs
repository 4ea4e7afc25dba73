using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Safeguarding.Notifications.Files;
using Safeguarding.Notifications.Sealing;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Files;

public sealed class SealedFileTests : IDisposable
{
    const string Name = "name";
    const int Frame = SealedFile.FrameBytes;
    const int Whole = SealedFile.FrameBytes + SealedFile.TagBytes;

    readonly string _folder = TemporaryFolder.New("sealed-file");
    readonly NotificationKey _key = new KeyWrap(new EphemeralDataProtectionProvider()).New(Guid.CreateVersion7());

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(Frame - 1)]
    [InlineData(Frame)]
    [InlineData(Frame + 1)]
    [InlineData(3 * Frame)]
    [InlineData((3 * Frame) + 17)]
    public async Task It_is_read_as_it_was_written_from_anywhere(int length)
    {
        var content = RandomNumberGenerator.GetBytes(length);
        await using var file = Open(await WriteAsync(content));

        Assert.Equal(length, file.Length);
        Assert.Equal(content, await AllAsync(file));
        foreach (var position in new[] { length / 2, 0, Math.Max(0, length - 1), length })
        {
            file.Position = position;
            var buffer = new byte[100];
            var count = file.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            Assert.Equal(content.AsSpan(position, Math.Min(100, length - position)), buffer.AsSpan(0, count));
        }
    }

    [Fact]
    public async Task What_was_cut_lengthened_reordered_changed_or_renamed_does_not_open()
    {
        var whole = await File.ReadAllBytesAsync(await WriteAsync(new byte[(2 * Frame) + 5]), TestContext.Current.CancellationToken);
        var (salt, first, second, last) = (whole[..16], whole[16..(16 + Whole)], whole[(16 + Whole)..(16 + (2 * Whole))], whole[^21..]);

        await RefusedAsync([.. salt, .. first, .. second]);
        await RefusedAsync([.. salt, .. first]);
        await RefusedAsync(salt);
        await RefusedAsync([]);
        await RefusedAsync(whole[..^1]);
        await RefusedAsync([.. whole, 0]);
        await RefusedAsync([.. salt, .. second, .. first, .. last]);
        await RefusedAsync([.. salt, .. first, .. first, .. last]);
        await RefusedAsync([.. new byte[16], .. whole[16..]]);
        await RefusedAsync([.. whole[..500], (byte)(whole[500] ^ 1), .. whole[501..]]);
        await RefusedAsync(whole, name: "other");
    }

    public void Dispose() => TemporaryFolder.Delete(_folder);

    async Task<string> WriteAsync(byte[] content)
    {
        var path = Path.Combine(_folder, Guid.NewGuid().ToString("N"));
        await using var file = File.Create(path);
        using var writer = await FileSealer.BeginAsync(file, _key, Name, default);
        // In pieces that no frame begins or ends with.
        foreach (var piece in content.Chunk(10_007))
            await writer.WriteAsync(piece, default);
        await writer.EndAsync(default);
        return path;
    }

    async Task RefusedAsync(byte[] stored, string name = Name)
    {
        var path = Path.Combine(_folder, Guid.NewGuid().ToString("N"));
        await File.WriteAllBytesAsync(path, stored);
        await Assert.ThrowsAnyAsync<CryptographicException>(async () =>
        {
            await using var file = Open(path, name);
            await AllAsync(file);
        });
    }

    OpenedFile Open(string path, string name = Name)
    {
        var file = File.OpenRead(path);
        try
        {
            return new OpenedFile(file, _key, name);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    static async Task<byte[]> AllAsync(Stream file)
    {
        using var all = new MemoryStream();
        await file.CopyToAsync(all);
        return all.ToArray();
    }
}
