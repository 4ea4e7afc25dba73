using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Identity.SigningIn;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Features;

/// <summary>
/// GET /connect/session/{id}: 204 while the session goes on, 404 once it has ended. The portal asks before it shows a page, so that a
/// cookie that was copied is worth nothing after its owner has signed out; nobody else is told.
/// </summary>
public static class ShowSession
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/connect/session/{id:guid}", Handle).RequireAuthorization(Policies.Portal).ExcludeFromDescription();

    static async Task<Results<NoContent, NotFound>> Handle(Guid id, IdentityDbContext db, TimeProvider clock, CancellationToken ct) =>
        await db.Sessions.LiveAt(clock.GetUtcNow().UtcDateTime).AnyAsync(session => session.Id == id, ct)
            ? TypedResults.NoContent()
            : TypedResults.NotFound();
}
