namespace Safeguarding.Contracts.Operations;

/// <summary>Who did what to which record of the service, when and why.</summary>
public record AuditRecord
{
    /// <summary>The entry's id.</summary>
    public required Guid Id { get; init; }

    /// <summary>When it was done (UTC).</summary>
    public required DateTime OccurredAt { get; init; }

    /// <summary>Subject of the person's or client's token, or <c>process:</c> and the consumer or worker.</summary>
    public required string ActorId { get; init; }

    /// <summary>The actor's organisation; absent for processes and national bodies.</summary>
    public string? ActorOrganisation { get; init; }

    /// <summary>What was done, for example <c>NotificationSent</c>.</summary>
    public required string Action { get; init; }

    /// <summary>Kind of record it was done to.</summary>
    public required string SubjectType { get; init; }

    /// <summary>Id of the record; all zeros where it concerns none in particular.</summary>
    public required Guid SubjectId { get; init; }

    /// <summary>Reference of the case that the record belongs to; absent where it belongs to none.</summary>
    public string? CaseReference { get; init; }

    /// <summary>The process it belongs to, or the reason that was given.</summary>
    public required string Reason { get; init; }

    /// <summary>Trace of the request or message that caused it.</summary>
    public string? TraceId { get; init; }

    /// <summary>The seal that covers it; absent in the seconds before the sealer has come by.</summary>
    public int? SealNumber { get; init; }
}

/// <summary>What a verification found.</summary>
public enum AuditState
{
    /// <summary>Nobody has asked since the service was started.</summary>
    None,

    /// <summary>It is being verified: ask again.</summary>
    Running,

    /// <summary>Every seal fits its entries, the seal before and the anchor.</summary>
    Whole,

    /// <summary>Something was changed, added or removed behind the platform's back.</summary>
    Broken,
}

/// <summary>Whether the service's audit is as it was written.</summary>
public record AuditVerification
{
    /// <summary>What was found, or that it is still being looked at.</summary>
    public required AuditState State { get; init; }

    /// <summary>The first seal that does not fit; only where the audit is broken.</summary>
    public int? FirstBrokenSeal { get; init; }

    /// <summary>Number of seals.</summary>
    public int Seals { get; init; }

    /// <summary>Entries that no seal covers yet: those of the last seconds.</summary>
    public int Unsealed { get; init; }

    /// <summary>Whether the seals were also compared with their copy outside the database.</summary>
    public bool Anchored { get; init; }

    /// <summary>When this was checked, or begun (UTC).</summary>
    public DateTime? CheckedAt { get; init; }
}
