namespace Safeguarding.ServiceDefaults.Audit;

/// <summary>
/// A link of the audit's hash chain: covers a batch of entries and the seal before. Sealing in batches by one worker means
/// that writers never queue for one another; each seal's hash is also logged, so that a chain rewritten as a whole shows.
/// </summary>
public class AuditSeal
{
    /// <summary>1, 2, 3 …; a gap is a broken chain.</summary>
    public required int Number { get; init; }

    public required DateTime SealedAt { get; init; }

    public required int Entries { get; init; }

    /// <summary>SHA-256 over the hash before and the entries in order of id, as 64 hexadecimal digits.</summary>
    public required string Hash { get; init; }
}
