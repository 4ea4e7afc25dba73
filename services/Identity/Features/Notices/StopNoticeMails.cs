using Microsoft.AspNetCore.Http.HttpResults;
using Safeguarding.Identity.Model;
using Safeguarding.Identity.Notices;
using Safeguarding.ServiceDefaults.Http;

namespace Safeguarding.Identity.Features.Notices;

/// <summary>
/// The mail program's own button (RFC 8058): a POST whose form says List-Unsubscribe=One-Click. The token says all there is to know, so the
/// form is not read.
/// </summary>
public static class StopNoticeMails
{
    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/notice-mails/stop/{token}", Handle).AllowAnonymous();

    static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        string token, IdentityDbContext db, StopLinks links, NoticeChoice choice, CancellationToken ct)
    {
        if (await links.FindAsync(token, db, ct) is not { } person)
            return Problems.NotFound();
        await choice.MakeAsync(person, NoticeMails.StatutoryOnly, "by the mail program's button", ct);
        return TypedResults.NoContent();
    }
}
