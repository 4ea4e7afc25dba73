using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;

namespace Safeguarding.NationalPanel.Features;

/// <summary>The public register of decisions, newest first, anonymised. Restricted cases are not in it.</summary>
public static class ListRegister
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/decisions", Handle).AllowAnonymous().WithName(nameof(ListRegister));

    static async Task<Ok<Page<RegisteredDecision>>> Handle(PageRequest page, NationalPanelDbContext db, CancellationToken ct) =>
        TypedResults.Ok(await db.Decisions.AsNoTracking()
            .Include(decision => decision.Considerations)
            .Where(decision => !decision.Case!.Restricted)
            .PageAsync(page, decision => decision.DecidedAt, decision => decision.Id, DecisionViews.Anonymised, ct));
}
