using System.Security.Cryptography;
using Safeguarding.Notifications.Sealing;
using Safeguarding.ServiceDefaults.Http;

namespace Safeguarding.Notifications.Files;

/// <summary>
/// The bytes of attachments, under <c>Storage:Path</c> by random names, sealed. Streamed: no file is ever in memory as a whole, and none
/// on the disk as it came.
/// </summary>
public sealed class AttachmentStore
{
    const int AtOnce = 65_536;

    readonly string _folder;
    readonly string _aside;

    public AttachmentStore(IConfiguration configuration)
    {
        var storage = configuration["Storage:Path"] is { Length: > 0 } path
            ? path
            : throw new InvalidOperationException("Setting Storage:Path must say where attachments are kept.");
        _folder = Directory.CreateDirectory(Path.Combine(storage, "attachments")).FullName;
        _aside = Directory.CreateDirectory(Path.Combine(storage, "orphans")).FullName;
    }

    /// <summary>Keeps what comes; null, and nothing kept, where it is longer than allowed.</summary>
    public async Task<StoredFile?> SaveAsync(UploadedFile upload, NotificationKey key, CancellationToken ct)
    {
        try
        {
            return await WriteAsync(upload, key, ct);
        }
        catch (Exception exception) when (exception is (IOException and not BadHttpRequestException) or UnauthorizedAccessException)
        {
            throw new UnavailableException("The file could not be kept. Nothing was stored; try again.", exception);
        }
    }

    async Task<StoredFile?> WriteAsync(UploadedFile upload, NotificationKey key, CancellationToken ct)
    {
        var name = RandomNumberGenerator.GetHexString(32, lowercase: true);
        try
        {
            await using var file = new FileStream(PathOf(name), FileMode.CreateNew, FileAccess.Write, FileShare.None, AtOnce,
                useAsync: true);
            using var content = await FileSealer.BeginAsync(file, key, name, ct);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var buffer = new byte[AtOnce];
            var size = 0L;
            for (int count; (count = await upload.ReceiveAsync(buffer, ct)) > 0;)
            {
                size += count;
                if (size > AttachmentSettings.MaxBytes)
                {
                    Delete(name);
                    return null;
                }

                hash.AppendData(buffer, 0, count);
                await content.WriteAsync(buffer.AsMemory(0, count), ct);
            }

            await content.EndAsync(ct);
            await file.FlushAsync(ct);
            return new StoredFile(name, size, Convert.ToHexString(hash.GetHashAndReset()).ToLowerInvariant());
        }
        catch
        {
            // The sender went away half-way, or the disk is full.
            Delete(name);
            throw;
        }
    }

    public Stream Open(string name, NotificationKey key)
    {
        var file = new FileStream(
            PathOf(name), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, AtOnce, useAsync: true);
        try
        {
            return new OpenedFile(file, key, name);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Null where its bytes are lost.</summary>
    public Stream? Find(string name, NotificationKey key)
    {
        try
        {
            return Open(name, key);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public void Delete(string name)
    {
        File.Delete(PathOf(name));
        File.Delete(AsideOf(name));
    }

    /// <summary>Of files that were written before then.</summary>
    public IEnumerable<string> NamesBefore(DateTime then) => NamesIn(_folder, then);

    /// <summary>Puts it where nobody reads it but who repairs what went wrong.</summary>
    public void SetAside(string name, DateTime now)
    {
        File.Move(PathOf(name), AsideOf(name));
        File.SetLastWriteTimeUtc(AsideOf(name), now);
    }

    /// <summary>Of files that were set aside before then.</summary>
    public IEnumerable<string> AsideBefore(DateTime then) => NamesIn(_aside, then);

    public void BringBack(string name) => File.Move(AsideOf(name), PathOf(name));

    static IEnumerable<string> NamesIn(string folder, DateTime then) =>
        new DirectoryInfo(folder).EnumerateFiles().Where(file => file.LastWriteTimeUtc < then).Select(file => file.Name);

    string PathOf(string name) => Path.Combine(_folder, name);

    string AsideOf(string name) => Path.Combine(_aside, name);
}

/// <summary>A file as it was kept.</summary>
/// <param name="Name">Its random name.</param>
/// <param name="Size">Of what it holds; sealed it is a little longer.</param>
public sealed record StoredFile(string Name, long Size, string Sha256);
