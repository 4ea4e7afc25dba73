namespace Safeguarding.ServiceDefaults.Audit;

/// <summary>Who did what to which record, when and why. Written in the same save as the change; never changed afterwards.</summary>
public class AuditEntry
{
    public required Guid Id { get; init; }

    public required DateTime OccurredAt { get; init; }

    /// <summary>Subject of the person's or client's token, or <c>process:</c> and the consumer or worker.</summary>
    public required string ActorId { get; init; }

    public string? ActorOrganisation { get; init; }

    /// <summary>What was done, in past tense: <c>NotificationSent</c>, <c>ChildRecordRead</c>.</summary>
    public required string Action { get; init; }

    public required string SubjectType { get; init; }

    public required Guid SubjectId { get; init; }

    /// <summary>Why: the process it belongs to, or the reason that was given.</summary>
    public required string Reason { get; init; }

    public string? TraceId { get; init; }

    /// <summary>The seal that covers it; null until the sealer has come by.</summary>
    public int? SealNumber { get; set; }
}
