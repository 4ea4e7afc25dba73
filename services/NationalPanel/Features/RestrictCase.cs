using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.NationalPanel.Notices;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.NationalPanel.Features;

/// <summary>
/// The secretariat closes a case to all but those who are named on it, names others of the panel, or opens it again. For everybody else
/// there is no such case, in any service.
/// </summary>
public static class RestrictCase
{
    const int MaxReason = 1_000;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut("/cases/{id:guid}/restriction", Handle).RequireAuthorization(Policies.Secretariat).WithName(nameof(RestrictCase));

    static async Task<Results<Ok<CaseAccessDetails>, ProblemHttpResult>> Handle(
        Guid id, RestrictCaseRequest request, IfMatch ifMatch, NationalPanelDbContext db, CurrentUser user, TimeProvider clock,
        HttpResponse response, CancellationToken ct)
    {
        if (await db.Cases.OpenTo(user).WithAccess().Include(known => known.Access!.Changes)
            .SingleOrDefaultAsync(known => known.Id == id, ct) is not { } panelCase)
            return Problems.NotFound();
        if (Check(request, panelCase, user) is { Any: true } broken)
            return Problems.Invalid(broken);
        if (ifMatch.Refuses(panelCase.Access?.Version ?? 0) is { } refused)
            return refused;
        if (request.Restricted == false && !panelCase.IsRestricted)
            return Problems.Conflict("not-restricted", "The case is not restricted.");

        var now = clock.GetUtcNow().UtcDateTime;
        if (request.Restricted == true)
            Restrict(panelCase, request, db, user, now);
        else
            Lift(panelCase, request, db, user, now);
        db.TellAccess(panelCase, now);
        // Whom it is asked to name people goes by its area: who gives it to another at the same moment comes before, or is refused.
        db.Touch(panelCase);
        await db.SaveChangesAsync(ct);

        response.SetVersion(panelCase.Access!.Version);
        return TypedResults.Ok(panelCase.ToAccess());
    }

    static void Restrict(PanelCase panelCase, RestrictCaseRequest request, NationalPanelDbContext db, CurrentUser user, DateTime now)
    {
        var isNew = !panelCase.IsRestricted;
        panelCase.AccessToChange().Restrict(request.Reason!, request.People!, user, now);
        if (panelCase.Triage.OwnerId is { } owner && !panelCase.IsKnownTo(owner))
            db.HandTo(panelCase, null, user, now);
        if (isNew)
            db.Publish(CaseNotices.PeopleToName(panelCase, now), now);
        // Neither the reason nor names: the audit is exported.
        db.Audit(user, "CaseRestricted", nameof(PanelCase), panelCase.Id,
            $"restricted to {request.People!.Count} people of the panel", now);
    }

    static void Lift(PanelCase panelCase, RestrictCaseRequest request, NationalPanelDbContext db, CurrentUser user, DateTime now)
    {
        panelCase.Access!.Lift(request.Reason!, user, now);
        db.Publish(CaseNotices.NobodyToName(panelCase, now), now);
        db.Audit(user, "RestrictionLifted", nameof(PanelCase), panelCase.Id, "open to all who may read cases", now);
    }

    static FieldErrors Check(RestrictCaseRequest request, PanelCase panelCase, CurrentUser user)
    {
        var errors = new FieldErrors();
        errors.Required("restricted", request.Restricted);
        errors.Text("reason", request.Reason, MaxReason);
        if (request.Restricted != true)
            return errors;
        errors.People("people", request.People);
        if (errors.Any)
            return errors;
        foreach (var (index, person) in request.People!.Index())
        {
            if (panelCase.HasSteppedBack(person.Id))
                errors.Add($"people[{index}].id", "stepped-back", "This person stepped back from the case: it is closed to them.");
        }

        // So there is always somebody who can lift it. Whoever is to take it over is named, and then leaves the other out.
        if (request.People!.All(person => person.Id != user.Id))
            errors.Add("people", "yourself", "Name yourself too: whoever restricts a case must be able to open it again.");
        return errors;
    }
}
