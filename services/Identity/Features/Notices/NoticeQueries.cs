using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Cases;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Features.Notices;

static class NoticeQueries
{
    /// <summary>The caller's, but for those of cases that are not there for them; a machine has none.</summary>
    public static IQueryable<Notice> OwnOf(this IQueryable<Notice> notices, CurrentUser user, IdentityDbContext db)
    {
        var own = Guid.TryParse(user.Id, out var id) ? id : Guid.Empty;
        var closed = db.CasesClosedTo(user);
        return notices.Where(notice => notice.PersonId == own
            && (notice.Raised.CaseId == null || !closed.Contains(notice.Raised.CaseId.Value)));
    }

    /// <summary>Through this goes whatever Identity says of cases: lists, counts, mails and calendars.</summary>
    public static IQueryable<Guid> CasesClosedTo(this IdentityDbContext db, CurrentUser user) =>
        db.Set<CaseAccess>().Where(CaseAccess.ClosedTo(user)).Select(access => access.NotificationId);

    /// <summary>Those that count.</summary>
    public static IQueryable<Notice> New(this IQueryable<Notice> notices) =>
        notices.Where(notice => notice.SeenAt == null && notice.SettledAt == null);
}
