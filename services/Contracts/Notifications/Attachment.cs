namespace Safeguarding.Contracts.Notifications;

/// <summary>A file of a draft or a notification. Its name may name people: never part of a message, a log or an address.</summary>
public record AttachmentDetails
{
    /// <summary>The file's id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The name it was uploaded with.</summary>
    public required string FileName { get; init; }

    /// <summary>Its type as found in its content, for example <c>application/pdf</c>.</summary>
    public required string MediaType { get; init; }

    /// <summary>Size in bytes.</summary>
    public required long Size { get; init; }

    /// <summary>SHA-256 of the content, 64 hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>What the scanner said.</summary>
    public required AttachmentScan Scan { get; init; }

    /// <summary>When it was uploaded (UTC).</summary>
    public required DateTime UploadedAt { get; init; }
}

/// <summary>What a scanner for malicious software said of a file.</summary>
public enum AttachmentScan
{
    /// <summary>No scanner is configured. The file can be downloaded; its readers are told.</summary>
    NotScanned,

    /// <summary>The scanner could not be reached. The file is held back until it can.</summary>
    Waiting,

    /// <summary>Nothing was found.</summary>
    Clean,

    /// <summary>Something was found. The file is held back for good.</summary>
    Infected,
}
