using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notices;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Features.Notices;

/// <summary>The reader followed the notice. The first time counts.</summary>
public static class SeeNotice
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/notices/{id:guid}/seen", Handle).RequireAuthorization(Policies.SignedIn);

    static async Task<Results<Ok<NoticeSummary>, ProblemHttpResult>> Handle(
        Guid id, IdentityDbContext db, CurrentUser user, TimeProvider clock, CancellationToken ct)
    {
        await db.Notices.Where(notice => notice.Id == id).OwnOf(user, db)
            .SeeAsync(db, clock.GetUtcNow().UtcDateTime, ct);
        return await db.Notices.AsNoTracking().Include(notice => notice.Raised).OwnOf(user, db)
            .SingleOrDefaultAsync(notice => notice.Id == id, ct) is { } seen
            ? TypedResults.Ok(seen.ToSummary())
            : Problems.NotFound();
    }
}
