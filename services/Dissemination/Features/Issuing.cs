using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Model;
using Safeguarding.Dissemination.Notices;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.Dissemination.Features;

/// <summary>Makes an approved bulletin public, once, whoever asks: an editor's button or the set time.</summary>
sealed class Issuing(DisseminationDbContext db, Signal<Bulletin> issued, TimeProvider clock)
{
    /// <param name="isMeant">Whether it still is what the caller wants to be sent.</param>
    /// <returns>The bulletin, issued unless it is not approved or not meant; null where there is none.</returns>
    // Another bulletin may take the number, or somebody send this one, at the same moment.
    public Task<Bulletin?> IssueAsync(Guid id, Predicate<Bulletin> isMeant, CurrentUser user, CancellationToken ct) =>
        db.RetryOnConflictAsync(() => TryAsync(id, isMeant, user, clock.GetUtcNow().UtcDateTime, ct));

    async Task<Bulletin?> TryAsync(Guid id, Predicate<Bulletin> isMeant, CurrentUser user, DateTime now, CancellationToken ct)
    {
        var bulletin = await db.Bulletins.Include(row => row.Lessons).ThenInclude(row => row.Lesson!.Themes)
            .SingleOrDefaultAsync(row => row.Id == id, ct);
        if (bulletin is not { IssuedAt: null, ApprovedAt: not null } || !isMeant(bulletin))
            return bulletin;

        bulletin.Issue(await db.NextIssueNumberAsync(ct), Activity.Current?.Id, now);
        db.Publish(Announcement(bulletin), now);
        db.Publish(BulletinNotices.Sent(bulletin, now), now);
        db.Audit(user, "BulletinIssued", nameof(Bulletin), id, "send a bulletin", now);
        await db.SaveChangesAsync(ct);
        issued.Set();
        return bulletin;
    }

    static BulletinIssued Announcement(Bulletin bulletin) => new()
    {
        BulletinId = bulletin.Id,
        IssueNumber = bulletin.IssueNumber!.Value,
        LessonIds = [.. bulletin.LessonIds],
        Themes = bulletin.ThemeCodes,
        IssuedAt = bulletin.IssuedAt!.Value,
    };
}
