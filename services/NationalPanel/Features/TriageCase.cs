using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.NationalPanel.Features;

/// <summary>The secretariat says who looks after a case, how soon, and which cases belong with it.</summary>
public static class TriageCase
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut("/cases/{id:guid}/triage", Handle).RequireAuthorization(Policies.Secretariat).WithName(nameof(TriageCase));

    static async Task<Results<Ok<CaseDetails>, ProblemHttpResult>> Handle(
        Guid id, TriageCaseRequest request, IfMatch ifMatch, NationalPanelDbContext db, CurrentUser user, AreaRegister areas,
            TimeProvider clock,
        HttpResponse response, CancellationToken ct)
    {
        if (await db.Cases.OpenTo(user).WithParts().SingleOrDefaultAsync(known => known.Id == id, ct) is not { } panelCase)
            return Problems.NotFound();
        if (await CheckAsync(request, panelCase, db, user, ct) is { Any: true } broken)
            return Problems.Invalid(broken);
        if (ifMatch.Refuses(panelCase.Version) is { } refused)
            return refused;

        var now = clock.GetUtcNow().UtcDateTime;
        // A link with a case that is not there for this person is not theirs to take away.
        var links = panelCase.Links.Select(link => link.LinkedCaseId).ToList();
        var seen = await db.Cases.OpenTo(user).Where(other => links.Contains(other.Id)).Select(other => other.Id).ToListAsync(ct);
        panelCase.Place(request.Priority!.Value, request.Note, (request.LinkedCaseIds ?? []).Union(links.Except(seen)));
        db.HandTo(panelCase, request.Owner, user, now);
        db.Touch(panelCase);
        db.Audit(user, "CaseTriaged", nameof(PanelCase), id, "triage", now);
        await db.SaveChangesAsync(ct);

        response.SetVersion(panelCase.Version);
        var context = await CaseContext.OfAsync(panelCase, db, user, ct);
        return TypedResults.Ok(panelCase.ToContract(context, areas, LondonTime.DateOf(now)));
    }

    static async Task<FieldErrors> CheckAsync(TriageCaseRequest request, PanelCase panelCase, NationalPanelDbContext db,
        CurrentUser user, CancellationToken ct)
    {
        var errors = new FieldErrors();
        errors.Required("priority", request.Priority);
        errors.MaxLength("note", request.Note, 4_000);
        if (request.Owner is { } owner)
        {
            CaseOwners.Check(errors, owner);
            errors.ClosedTo(owner, panelCase, "owner.id");
        }

        var linked = request.LinkedCaseIds ?? [];
        if (linked.Count > 50)
            return errors.Add("linkedCaseIds", "too-many", "At most 50 cases can be linked.");
        var known = await db.Cases.OpenTo(user).Where(other => linked.Contains(other.Id)).Select(other => other.Id).ToListAsync(ct);
        for (var index = 0; index < linked.Count; index++)
        {
            if (linked[index] == panelCase.Id || !known.Contains(linked[index]))
                errors.Add($"linkedCaseIds[{index}]", "unknown-case", "This is not another panel case.");
            else if (linked.Take(index).Contains(linked[index]))
                errors.Repeated($"linkedCaseIds[{index}]", "This case is in the list already.");
        }

        return errors;
    }
}
