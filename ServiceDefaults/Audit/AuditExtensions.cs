using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.ServiceDefaults.Audit;

public static class AuditExtensions
{
    /// <summary>Records with the next save who did what to which record and why.</summary>
    /// <param name="subject">Kind of record, for example <c>nameof(Notification)</c>.</param>
    /// <param name="reason">The process it belongs to, or the reason the user gave; at most 2,000 characters.</param>
    public static void Audit(
        this DbContext db, CurrentUser who, string action, string subject, Guid subjectId, string reason, DateTime now) =>
        db.Add(new AuditEntry
        {
            Id = Guid.CreateVersion7(),
            OccurredAt = now,
            ActorId = who.Id,
            ActorOrganisation = who.Organisation,
            Action = action,
            SubjectType = subject,
            SubjectId = subjectId,
            Reason = reason,
            TraceId = Activity.Current?.TraceId.ToHexString(),
        });
}
