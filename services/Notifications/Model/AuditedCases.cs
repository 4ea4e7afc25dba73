using Microsoft.EntityFrameworkCore;
using Safeguarding.ServiceDefaults.Audit;

namespace Safeguarding.Notifications.Model;

/// <summary>What the audit of notifications knows of cases: the notification, the children it is about and its files.</summary>
sealed class AuditedCases(NotificationsDbContext db) : IAuditedCases
{
    public async Task<IReadOnlyDictionary<Guid, string>> ReferencesAsync(IReadOnlyCollection<Guid> records, CancellationToken ct) =>
        await Records(db.Notifications).Where(row => records.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Reference, ct);

    public IQueryable<Guid> RecordsOf(string pattern) =>
        Records(db.Notifications.Where(row => EF.Functions.Like(row.Reference.Replace("-", ""), pattern))).Select(row => row.Id);

    IQueryable<Record> Records(IQueryable<Notification> notifications) => notifications
        .Select(row => new Record { Id = row.Id, Reference = row.Reference })
        .Concat(db.Set<Child>().Join(notifications, child => child.NotificationId, row => row.Id,
            (child, row) => new Record { Id = child.Id, Reference = row.Reference }))
        .Concat(db.Attachments.Join(notifications, file => file.DossierId, row => row.Id,
            (file, row) => new Record { Id = file.Id, Reference = row.Reference }));

    sealed record Record
    {
        public required Guid Id { get; init; }

        public required string Reference { get; init; }
    }
}
