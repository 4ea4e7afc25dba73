using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notices;
using Safeguarding.Notifications.Notices;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Model;

/// <summary>Keeps who must know of a notification in step with what it says, and has them told.</summary>
static class Addressing
{
    public static void Address(this NotificationsDbContext db, Notification sent, CurrentUser user, DateTime now)
    {
        sent.Recipients.AddRange(Recipient.Of(sent, now));
        db.Tell(sent, known: [], NoticeKind.NotificationReceived, sent.Recipients, version: 1, user, now);
    }

    /// <summary>Tells all who must know of a version that was made now, also those who are new to the notification.</summary>
    public static async Task AddressVersionAsync(
        this NotificationsDbContext db, Notification changed, NoticeKind what, CurrentUser user, DateTime now, CancellationToken ct)
    {
        var (known, added) = await db.RenewAsync(changed, now, ct);
        db.Tell(changed, known, what, added, changed.Version + 1, user, now);
    }

    /// <summary>Tells those who are new to it of the version that stands.</summary>
    public static async Task AddressMoveAsync(
        this NotificationsDbContext db, Notification moved, CurrentUser user, DateTime now, CancellationToken ct)
    {
        var (_, added) = await db.RenewAsync(moved, now, ct);
        var version = await db.Versions.Where(version => version.NotificationId == moved.Id).MaxAsync(version => version.Number, ct);
        db.Tell(moved, known: [], NoticeKind.NotificationAmended, added, version, user, now);
    }

    /// <summary>The caller has it before them now: as whoever they are told of that version, it is opened.</summary>
    public static async Task OpenedAsync(
        this NotificationsDbContext db, Guid id, int version, CurrentUser user, AreaRegister areas, DateTime now, CancellationToken ct)
    {
        var unopened = await db.Recipients.AsNoTracking().Where(one => one.NotificationId == id && one.EndedAt == null)
            .Include(one => one.Versions).ToListAsync(ct);
        foreach (var recipient in unopened.Where(one => one.IsOf(user, areas)))
        {
            if (recipient.Versions.Where(told => told.Number <= version).MaxBy(told => told.Number) is { OpenedAt: null } told)
                await db.Set<ReceiptOfVersion>()
                    .Where(one => one.RecipientId == told.RecipientId && one.Number == told.Number && one.OpenedAt == null)
                    .ExecuteUpdateAsync(set => set.SetProperty(one => one.OpenedAt, now), ct);
        }
    }

    static async Task<(IReadOnlyList<Recipient> Known, IReadOnlyList<Recipient> Added)> RenewAsync(
        this NotificationsDbContext db, Notification sent, DateTime now, CancellationToken ct)
    {
        var known = (await db.Recipients.Where(one => one.NotificationId == sent.Id && one.EndedAt == null).ToListAsync(ct))
            .OrderBy(one => one.Kind).ThenBy(one => one.AreaCode, StringComparer.Ordinal).ThenBy(one => one.Agency).ToList();
        var wanted = Recipient.Of(sent, now).ToList();
        var added = wanted.Where(one => !known.Exists(one.IsSame)).ToList();
        db.AddRange(added);
        foreach (var gone in known.Where(one => !wanted.Exists(one.IsSame)))
            gone.EndedAt = now;
        await db.CloseUnnamedAsync(sent, now, ct);
        return ([.. known.Where(one => one.EndedAt is null)], added);
    }

    static async Task CloseUnnamedAsync(this NotificationsDbContext db, Notification sent, DateTime now, CancellationToken ct)
    {
        foreach (var opened in await db.OpenedShares.Where(one => one.NotificationId == sent.Id && one.ClosedAt == null).ToListAsync(ct))
        {
            if (!sent.OtherAreas.Exists(other => other.AreaCode == opened.AreaCode))
                opened.EndUnnamed(now);
        }
    }

    // The versions that are known are not read: who made the same one meanwhile is found by its key.
    static void Tell(
        this NotificationsDbContext db, Notification sent, IReadOnlyList<Recipient> known, NoticeKind what,
        IReadOnlyList<Recipient> added, int version, CurrentUser user, DateTime now)
    {
        foreach (var (notice, told) in RecipientNotices.Of(sent, known, what, added, version, user, now))
        {
            db.Publish(notice, now);
            db.AddRange(told.Select(recipient => new ReceiptOfVersion
            {
                RecipientId = recipient.Id,
                Number = version,
                NoticeId = notice.NoticeId,
                ToTellSince = now,
            }));
        }
    }
}
