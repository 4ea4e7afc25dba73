using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;

namespace Safeguarding.NationalPanel.Features;

/// <summary>The public register of decisions, newest first unless <c>sort=decided</c> asks for the oldest, anonymised.</summary>
public static class ListRegister
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/decisions", Handle).AllowAnonymous().WithName(nameof(ListRegister));

    static async Task<Results<Ok<Page<RegisteredDecision>>, ProblemHttpResult>> Handle(
        string? outcome, int? year, string? sort, PageRequest page, NationalPanelDbContext db, CancellationToken ct)
    {
        var errors = new FieldErrors();
        var known = errors.Code<PanelOutcome>("outcome", outcome);
        var order = Sort.Of(sort, errors, "decided");
        if (year is < 2000 or > 2999)
            errors.Add("year", "invalid-value", "A year has four digits.");
        if (errors.Any)
            return Problems.Invalid(errors);

        var decisions = db.Decisions.AsNoTracking().Include(decision => decision.Considerations)
            // Of a restricted case nothing is public; it comes back into the register when the restriction is lifted.
            .Where(decision => decision.Case!.Access == null || !decision.Case.Access.Restricted);
        if (known is not null)
            decisions = decisions.Where(decision => decision.Outcome == known);
        if (year is { } asked)
        {
            var (from, to) = (new DateOnly(asked, 1, 1), new DateOnly(asked, 12, 31));
            decisions = decisions.Where(decision => decision.DecidedOn >= from && decision.DecidedOn <= to);
        }

        // By day and a random id: the cursor is public too.
        return TypedResults.Ok(await decisions.PageAsync(
            page, decision => decision.DecidedOn, decision => decision.PublicId, decision => decision.ToRegister(), ct, order.Ascending));
    }
}
