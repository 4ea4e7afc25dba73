using System.ComponentModel.DataAnnotations;

namespace Safeguarding.Notifications.Files;

/// <summary>Section <c>Attachments</c>.</summary>
public record AttachmentSettings
{
    /// <summary>Largest file in bytes: 25 MB.</summary>
    public const long MaxBytes = 25 * 1024 * 1024;

    /// <summary>A file and what a form says around it.</summary>
    public const long MaxRequestBytes = MaxBytes + (64 * 1024);

    /// <summary>Host of a ClamAV daemon; without it files are not scanned, and their readers are told so.</summary>
    public string? ClamAvHost { get; init; }

    [Range(1, 65_535)]
    public int ClamAvPort { get; init; } = 3310;
}
