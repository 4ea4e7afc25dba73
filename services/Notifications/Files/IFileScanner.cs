using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Notifications.Files;

/// <summary>Looks for malicious software in a file.</summary>
public interface IFileScanner
{
    /// <summary><see cref="AttachmentScan.Waiting"/> where it cannot be said now.</summary>
    Task<AttachmentScan> ScanAsync(Stream file, CancellationToken ct);
}

/// <summary>There is none: files are marked as not scanned.</summary>
public sealed class NoScanner : IFileScanner
{
    public Task<AttachmentScan> ScanAsync(Stream file, CancellationToken ct) => Task.FromResult(AttachmentScan.NotScanned);
}
