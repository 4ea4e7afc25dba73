using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notices;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Features.Notices;

public static class CountNotices
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/notices/count", Handle).RequireAuthorization(Policies.SignedIn);

    static async Task<Ok<NoticeCount>> Handle(IdentityDbContext db, CurrentUser user, CancellationToken ct) =>
        TypedResults.Ok(new NoticeCount(await db.Notices.OwnOf(user, db).New().CountAsync(ct)));
}
