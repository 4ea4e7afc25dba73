using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Sealing;

namespace Safeguarding.Notifications.Model;

/// <summary>A file of a draft or notification. Its bytes lie sealed under <c>Storage:Path</c>, under a name that says nothing.</summary>
public class Attachment : SealedRow
{
    string? _fileName;

    public required Guid Id { get; init; }

    /// <summary>Id of the draft, which becomes the notification's.</summary>
    public required Guid DossierId { get; init; }

    public required string FileName
    {
        get => Open(_fileName)!;
        init => _fileName = Close(value, _fileName);
    }

    public required string MediaType { get; init; }

    public required long Size { get; init; }

    public required string Sha256 { get; init; }

    /// <summary>Random name of the stored file.</summary>
    public required string StoredAs { get; init; }

    public AttachmentScan Scan { get; set; }

    public required DateTime UploadedAt { get; init; }

    public required string UploadedById { get; init; }

    /// <summary>When it was taken away; its bytes are gone then.</summary>
    public DateTime? RemovedAt { get; set; }

    internal override Guid KeyId => DossierId;

    internal override string RowName => $"{Id:N}";
}
