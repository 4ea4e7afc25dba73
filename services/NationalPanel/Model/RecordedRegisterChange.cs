namespace Safeguarding.NationalPanel.Model;

/// <summary>A change of the register of areas and partners, kept as it was asked for.</summary>
public class RecordedRegisterChange
{
    public required Guid Id { get; init; }

    /// <summary>The register's version that it made; the reference files are version 1.</summary>
    public required int Version { get; init; }

    /// <summary>The request, as JSON.</summary>
    public required string Request { get; init; }

    public required string RecordedBy { get; init; }

    public required DateTime RecordedAt { get; init; }
}
