using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Features.Notices;

static class NoticeQueries
{
    /// <summary>The caller's; a machine has none.</summary>
    public static IQueryable<Notice> OwnOf(this IQueryable<Notice> notices, CurrentUser user)
    {
        var own = Guid.TryParse(user.Id, out var id) ? id : Guid.Empty;
        return notices.Where(notice => notice.PersonId == own);
    }

    /// <summary>Those that count.</summary>
    public static IQueryable<Notice> New(this IQueryable<Notice> notices) =>
        notices.Where(notice => notice.SeenAt == null && notice.SettledAt == null);
}
