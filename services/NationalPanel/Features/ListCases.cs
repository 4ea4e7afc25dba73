using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.NationalPanel.Features;

/// <summary>The panel's queue, newest notification first unless <c>sort</c> asks for another order.</summary>
public static class ListCases
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/cases", Handle).RequireAuthorization(Policies.PanelReader).WithName(nameof(ListCases));

    static async Task<Results<Ok<Page<CaseSummary>>, ProblemHttpResult>> Handle(
        [AsParameters] CaseFilter filter, PageRequest page, NationalPanelDbContext db, CurrentUser user, AreaRegister areas,
            TimeProvider clock,
        CancellationToken ct)
    {
        var errors = new FieldErrors();
        var state = errors.Code<CaseState>("state", filter.State);
        var priority = errors.Code<CasePriority>("priority", filter.Priority);
        var outcome = errors.Code<PanelOutcome>("outcome", filter.Outcome);
        var order = Sort.Of(filter.Sort, errors, CaseOrder.Names);
        if (errors.Any)
            return Problems.Invalid(errors);

        var today = LondonTime.DateOf(clock.GetUtcNow());
        var cases = db.Cases.OpenTo(user).AsNoTracking().Include(panelCase => panelCase.RapidReviews)
            .Include(panelCase => panelCase.Access).AsQueryable();
        if (state is not null)
            cases = cases.Where(panelCase => panelCase.State == state);
        if (priority is not null)
            cases = cases.Where(panelCase => panelCase.Triage.Priority == priority);
        if (outcome is not null)
            cases = cases.Where(panelCase => panelCase.Outcome == outcome);

        cases = filter.Narrow(cases, user, areas, today);
        return TypedResults.Ok(await CaseOrder.PageAsync(cases, order, page, areas, panelCase => panelCase.ToSummary(areas, today), ct));
    }
}
