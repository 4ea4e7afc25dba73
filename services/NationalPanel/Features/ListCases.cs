using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.NationalPanel.Features;

/// <summary>The panel's queue, newest notification first.</summary>
public static class ListCases
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/cases", Handle).RequireAuthorization(Policies.PanelReader).WithName(nameof(ListCases));

    static async Task<Results<Ok<Page<CaseSummary>>, ProblemHttpResult>> Handle(
        string? state, string? area, bool? late, PageRequest page, NationalPanelDbContext db, AreaRegister areas, TimeProvider clock,
        CancellationToken ct)
    {
        var errors = new FieldErrors();
        var known = errors.Code<CaseState>("state", state);
        if (errors.Any)
            return Problems.Invalid(errors);

        var cases = db.Cases.Known().AsNoTracking().Include(panelCase => panelCase.RapidReviews).AsQueryable();
        if (known is not null)
            cases = cases.Where(panelCase => panelCase.State == known);
        if (late is not null)
            cases = cases.Where(panelCase => panelCase.Late == late);
        if (area is { Length: > 0 })
        {
            // Cases keep the code of an area that was merged; whoever looks for the successor means them too.
            var served = areas.ServedBy(area);
            cases = cases.Where(panelCase => served.Contains(panelCase.AreaCode));
        }

        var today = LondonTime.DateOf(clock.GetUtcNow());
        return TypedResults.Ok(await cases.PageAsync(page, panelCase => panelCase.SentAt, panelCase => panelCase.Id,
            panelCase => CaseViews.Summary(panelCase, areas, today), ct));
    }
}
