using System.Security.Cryptography;

namespace Safeguarding.Notifications.Files;

/// <summary>The bytes of attachments, under <c>Storage:Path</c> by random names. Streamed: no file is ever in memory as a whole.</summary>
public sealed class AttachmentStore
{
    const int AtOnce = 65_536;

    readonly string _folder;

    public AttachmentStore(IConfiguration configuration)
    {
        var storage = configuration["Storage:Path"] is { Length: > 0 } path
            ? path
            : throw new InvalidOperationException("Setting Storage:Path must say where attachments are kept.");
        _folder = Directory.CreateDirectory(Path.Combine(storage, "attachments")).FullName;
    }

    /// <summary>Keeps what comes; null, and nothing kept, where it is longer than allowed.</summary>
    public async Task<StoredFile?> SaveAsync(UploadedFile upload, CancellationToken ct)
    {
        var name = RandomNumberGenerator.GetHexString(32, lowercase: true);
        try
        {
            await using var file = new FileStream(PathOf(name), FileMode.CreateNew, FileAccess.Write, FileShare.None, AtOnce,
                useAsync: true);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var buffer = new byte[AtOnce];
            for (int count; (count = await upload.ReceiveAsync(buffer, ct)) > 0;)
            {
                if (file.Length + count > AttachmentSettings.MaxBytes)
                {
                    Delete(name);
                    return null;
                }

                hash.AppendData(buffer, 0, count);
                await file.WriteAsync(buffer.AsMemory(0, count), ct);
            }

            await file.FlushAsync(ct);
            return new StoredFile(name, file.Length, Convert.ToHexString(hash.GetHashAndReset()).ToLowerInvariant());
        }
        catch
        {
            // The sender went away half-way.
            Delete(name);
            throw;
        }
    }

    public Stream Open(string name) =>
        new FileStream(PathOf(name), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, AtOnce, useAsync: true);

    public void Delete(string name) => File.Delete(PathOf(name));

    /// <summary>Of files that were written before then.</summary>
    public IEnumerable<string> NamesBefore(DateTime then) =>
        new DirectoryInfo(_folder).EnumerateFiles().Where(file => file.LastWriteTimeUtc < then).Select(file => file.Name);

    string PathOf(string name) => Path.Combine(_folder, name);
}

/// <summary>A file as it was kept.</summary>
/// <param name="Name">Its random name.</param>
public sealed record StoredFile(string Name, long Size, string Sha256);
