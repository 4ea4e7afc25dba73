using Safeguarding.Contracts.Operations;

namespace Safeguarding.ServiceDefaults.Audit;

static class AuditContracts
{
    public static AuditRecord ToContract(this AuditEntry entry) => new()
    {
        Id = entry.Id,
        OccurredAt = entry.OccurredAt,
        ActorId = entry.ActorId,
        ActorOrganisation = entry.ActorOrganisation,
        Action = entry.Action,
        SubjectType = entry.SubjectType,
        SubjectId = entry.SubjectId,
        Reason = entry.Reason,
        TraceId = entry.TraceId,
        SealNumber = entry.SealNumber,
    };
}
