using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Consumers;

/// <summary>Keeps what other services tell, each event once, in whatever order it comes.</summary>
static class TimelineRecording
{
    public static async Task RecordAsync(
        this NotificationsDbContext db, IReadOnlyList<TimelineEntry> entries, DateTime now, CancellationToken ct)
    {
        foreach (var entry in entries)
        {
            // Delivered before; the unique index covers the race, and the retry then lands here.
            var (id, kind, key) = (entry.NotificationId, entry.Kind, entry.BusinessKey);
            if (await db.Timeline.AnyAsync(known => known.NotificationId == id && known.Kind == kind && known.BusinessKey == key, ct))
                continue;
            db.Add(entry);
            db.Audit(CurrentUser.Process("timeline"), "TimelineRecorded", nameof(Notification), id, Codes.Of(kind), now);
        }

        await db.SaveChangesAsync(ct);
    }
}
