namespace Safeguarding.Contracts.Notifications;

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
