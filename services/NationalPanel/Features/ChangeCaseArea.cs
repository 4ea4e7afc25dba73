using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Features.Areas;
using Safeguarding.NationalPanel.Model;
using Safeguarding.NationalPanel.Notices;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.NationalPanel.Features;

/// <summary>
/// After a split the secretariat gives a case to one of the areas that took its area's place, moves it between them or gives it back to
/// all. The area in which it was notified stays on the record.
/// </summary>
public static class ChangeCaseArea
{
    const int MaxReason = 1_000;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut("/cases/{id:guid}/area", Handle).RequireAuthorization(Policies.Secretariat).WithName(nameof(ChangeCaseArea));

    /// <param name="check">Only says what would follow.</param>
    static async Task<Results<Ok<CaseAreaOutcome>, ProblemHttpResult>> Handle(
        Guid id, ChangeCaseAreaRequest request, IfMatch ifMatch, NationalPanelDbContext db, CurrentUser user, AreaRegister areas,
        TimeProvider clock, HttpResponse response, CancellationToken ct, bool check = false)
    {
        if (await db.Cases.OpenTo(user).Include(known => known.AreaChanges).Include(known => known.Access)
            .SingleOrDefaultAsync(known => known.Id == id, ct) is not { } panelCase)
            return Problems.NotFound();
        var now = clock.GetUtcNow().UtcDateTime;
        var today = LondonTime.DateOf(now);
        var successors = areas.SuccessorsOf(panelCase.AreaCode, today);
        if (Check(request, panelCase, successors) is { Any: true } broken)
            return Problems.Invalid(broken);
        if (ifMatch.Refuses(panelCase.Version) is { } refused)
            return refused;
        if (successors.Count == 0)
            return Problems.Conflict("not-shared", "Only a case whose area has ended and was split is given to one of its successors.");

        var outcome = Outcome(panelCase, Chosen(request, panelCase), areas, today);
        if (!check)
        {
            Give(panelCase, request, db, user, now);
            await db.SaveChangesAsync(ct);
        }

        response.SetVersion(panelCase.Version);
        return TypedResults.Ok(outcome);
    }

    static void Give(PanelCase panelCase, ChangeCaseAreaRequest request, NationalPanelDbContext db, CurrentUser user, DateTime now)
    {
        db.Publish(panelCase.GiveTo(Chosen(request, panelCase), request.Reason!, user, now), now);
        if (panelCase.IsRestricted)
        {
            db.Publish(CaseNotices.NobodyToName(panelCase, now), now);
            db.Publish(CaseNotices.PeopleToNameWhereGiven(panelCase, now), now);
        }

        // The code, not the reason: the audit is exported.
        db.Audit(user, "CaseAreaChanged", nameof(PanelCase), panelCase.Id, $"answered for by {request.AreaCode}", now);
    }

    static FieldErrors Check(ChangeCaseAreaRequest request, PanelCase panelCase, IReadOnlyList<string> successors)
    {
        var errors = new FieldErrors();
        errors.Text("reason", request.Reason, MaxReason);
        if (!errors.Required("areaCode", request.AreaCode) || successors.Count == 0)
            return errors;
        if (request.AreaCode != panelCase.AreaCode && !successors.Contains(request.AreaCode!))
            errors.Add("areaCode", "not-a-successor", "This is not one of the areas that took the place of the case's area.");
        else if (Chosen(request, panelCase) == panelCase.GivenToAreaCode)
            errors.Add("areaCode", "unchanged", "This is so already.");
        return errors;
    }

    static string? Chosen(ChangeCaseAreaRequest request, PanelCase panelCase) =>
        request.AreaCode == panelCase.AreaCode ? null : request.AreaCode;

    static CaseAreaOutcome Outcome(PanelCase panelCase, string? chosen, AreaRegister areas, DateOnly today)
    {
        var access = AccessChange.On(areas, today);
        var (could, can) = (Readers(panelCase.AnsweringAreaCode), Readers(chosen ?? panelCase.AreaCode));
        return new CaseAreaOutcome(chosen, Of(can.Except(could)), Of(could.Except(can)));

        IEnumerable<string> Readers(string area) => access.Where(pair => pair.Area == area).Select(pair => pair.Body);

        IReadOnlyList<AreaAccess> Of(IEnumerable<string> bodies) =>
            bodies.Order(StringComparer.Ordinal).Select(body => (body, panelCase.AreaCode)).Named(areas);
    }
}
