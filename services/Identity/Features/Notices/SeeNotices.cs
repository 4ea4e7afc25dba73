using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notices;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Features.Notices;

/// <summary>The reader has seen all of their list.</summary>
public static class SeeNotices
{
    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/notices/seen", Handle).RequireAuthorization(Policies.SignedIn);

    static async Task<Ok<NoticeCount>> Handle(
        SeeNoticesRequest request, IdentityDbContext db, CurrentUser user, TimeProvider clock, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var until = request.Until?.ToUniversalTime() ?? now;
        await db.Notices.Where(notice => notice.Raised.RaisedAt <= until).OwnOf(user, db).SeeAsync(db, now, ct);
        return TypedResults.Ok(new NoticeCount(await db.Notices.OwnOf(user, db).New().CountAsync(ct)));
    }

    /// <summary>Marks what is unseen, and puts it among what was seen.</summary>
    internal static Task SeeAsync(
        this IQueryable<Notice> notices, IdentityDbContext db, DateTime now, CancellationToken ct) =>
        notices.Where(notice => notice.SeenAt == null).ExecuteUpdateAsync(set => set
            .SetProperty(notice => notice.SeenAt, now)
            .SetProperty(notice => notice.ListedAt, notice => db.RaisedNotices
                .Where(raised => raised.Id == notice.RaisedId).Select(raised => raised.RaisedAt).First()), ct);
}
