using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.SubjectRequests;

/// <summary>Requests as contracts show them.</summary>
static class SubjectRequestContracts
{
    public static SubjectRequestSummary ToSummary(this SubjectRequest request) => new()
    {
        Id = request.Id,
        Reference = request.Reference,
        State = request.State,
        ReceivedOn = request.ReceivedOn,
        DueOn = request.DueOn,
        Extended = request.Extended,
        Outcome = request.Outcome,
        ClosedAt = request.ClosedAt,
    };

    public static SubjectRequestDetails ToContract(this SubjectRequest request, IReadOnlyList<SubjectFinding> findings) => new()
    {
        Id = request.Id,
        Reference = request.Reference,
        State = request.State,
        ReceivedOn = request.ReceivedOn,
        DueOn = request.DueOn,
        Extended = request.Extended,
        Outcome = request.Outcome,
        ClosedAt = request.ClosedAt,
        Version = request.Version,
        FirstNames = request.Sought.FirstNames,
        LastName = request.Sought.LastName,
        OtherNames = request.Sought.OtherNames,
        BirthDate = request.Sought.BirthDate,
        NhsNumber = request.Sought.NhsNumber,
        SearchedAt = request.SearchedAt,
        Unreadable = request.Unreadable,
        ExtendedBecause = request.ExtendedBecause,
        ClosedBecause = request.ClosedBecause,
        Findings = findings,
    };

    /// <summary>Findings with the references of their notifications, but of what is closed to the caller; the surest first.</summary>
    public static async Task<IReadOnlyList<SubjectFinding>> FindingsAsync(
        this NotificationsDbContext db, IReadOnlyList<FoundCase> found, CurrentUser user, CancellationToken ct)
    {
        var ids = found.Select(one => one.DossierId).ToList();
        var closed = await db.ClosedAsync(ids, user, ct);
        var references = await db.Notifications.Where(sent => ids.Contains(sent.Id))
            .ToDictionaryAsync(sent => sent.Id, sent => sent.Reference, ct);
        var there = await db.Keys.Where(key => ids.Contains(key.Id) && key.Wrapped != null
                && (db.Notifications.Any(sent => sent.Id == key.Id) || db.Drafts.Any(draft => draft.Id == key.Id)))
            .Select(key => key.Id).ToHashSetAsync(ct);
        return
        [
            .. found.Select(one => new SubjectFinding
            {
                CaseId = one.DossierId,
                Reference = closed.Contains(one.DossierId) ? null : references.GetValueOrDefault(one.DossierId),
                Matches = [.. one.Matches.Select(match => Codes.Parse<SubjectMatch>(match)!.Value).Order()],
                IsSubject = one.IsSubject,
                Restricted = closed.Contains(one.DossierId),
                Gone = !there.Contains(one.DossierId),
            }).OrderBy(one => one.Matches[0]).ThenBy(one => one.Reference, StringComparer.Ordinal),
        ];
    }
}

static class SubjectRequestQueries
{
    /// <summary>The request with one of its findings and what was decided on it; null where there is none.</summary>
    public static Task<SubjectRequest?> FoundAsync(this DbSet<SubjectRequest> requests, Guid id, Guid caseId, CancellationToken ct) =>
        requests.Include(known => known.Findings.Where(found => found.DossierId == caseId)).ThenInclude(found => found.Redactions)
            .SingleOrDefaultAsync(known => known.Id == id && known.Findings.Any(found => found.DossierId == caseId), ct);

    /// <summary>Who opens a case for a request reads the record of each child in it.</summary>
    public static async Task AuditReadingAsync(
        this NotificationsDbContext db, Guid caseId, string reference, CurrentUser user, DateTime now, CancellationToken ct)
    {
        var why = $"answer {reference}";
        if (await db.Drafts.AnyAsync(draft => draft.Id == caseId, ct))
            db.Audit(user, "DraftRead", nameof(Draft), caseId, why, now);
        var children = await db.Set<Child>().Where(child => child.NotificationId == caseId).Select(child => child.Id).ToListAsync(ct);
        foreach (var child in children)
            db.Audit(user, "ChildRecordRead", nameof(Child), child, why, now);
    }
}
