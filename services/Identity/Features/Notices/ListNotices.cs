using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notices;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Features.Notices;

/// <summary>
/// GET the caller's own notices, unseen ones first and then the newest: <c>?state=</c> new (neither seen nor settled), open or settled; all
/// unless told.
/// </summary>
public static class ListNotices
{
    static readonly IReadOnlyList<string> States = ["new", "open", "settled"];

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/notices", Handle).RequireAuthorization(Policies.SignedIn);

    static async Task<Results<Ok<Page<NoticeSummary>>, ProblemHttpResult>> Handle(
        PageRequest page, IdentityDbContext db, CurrentUser user, CancellationToken ct, string? state = null)
    {
        var errors = new FieldErrors();
        errors.OneOf("state", state, States);
        if (errors.Any)
            return Problems.Invalid(errors);

        var notices = db.Notices.AsNoTracking().Include(notice => notice.Raised).OwnOf(user, db);
        notices = state switch
        {
            "new" => notices.New(),
            "open" => notices.Where(notice => notice.SettledAt == null),
            "settled" => notices.Where(notice => notice.SettledAt != null),
            _ => notices,
        };
        return TypedResults.Ok(await notices.PageAsync(
            page, notice => notice.ListedAt, notice => notice.Id, notice => notice.ToSummary(), ct));
    }
}
