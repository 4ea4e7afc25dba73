namespace Safeguarding.Contracts.Operations;

/// <summary>Whether the service's audit is as it was written.</summary>
public record AuditVerification
{
    /// <summary>True where every seal fits its entries and the seal before.</summary>
    public required bool Whole { get; init; }

    /// <summary>The first seal that does not fit; absent where the audit is whole.</summary>
    public int? FirstBrokenSeal { get; init; }

    /// <summary>Number of seals.</summary>
    public required int Seals { get; init; }

    /// <summary>Entries that no seal covers yet: those of the last seconds.</summary>
    public required int Unsealed { get; init; }

    /// <summary>When this was checked (UTC).</summary>
    public required DateTime CheckedAt { get; init; }
}
