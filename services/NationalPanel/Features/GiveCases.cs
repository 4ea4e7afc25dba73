using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.NationalPanel.Features;

/// <summary>The secretariat gives several cases to one colleague, all of them or none.</summary>
public static class GiveCases
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/cases/owner", Handle).RequireAuthorization(Policies.Secretariat).WithName(nameof(GiveCases));

    static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        GiveCasesRequest request, NationalPanelDbContext db, CurrentUser user, TimeProvider clock, CancellationToken ct)
    {
        if (Check(request) is { Any: true } wrong)
            return Problems.Invalid(wrong);
        return await db.RetryOnConflictAsync(SaveAsync);

        async Task<Results<NoContent, ProblemHttpResult>> SaveAsync()
        {
            var (asked, owner) = (request.CaseIds!, request.Owner!);
            var cases = await db.Cases.OpenTo(user).WithAccess().Where(known => asked.Contains(known.Id))
                .ToDictionaryAsync(known => known.Id, ct);
            if (CheckCases(asked, owner, cases) is { Any: true } broken)
                return Problems.Invalid(broken);

            var now = clock.GetUtcNow().UtcDateTime;
            foreach (var panelCase in cases.Values.Where(known => !HasTaken(known, owner, user)))
            {
                db.HandTo(panelCase, owner, user, now);
                db.Touch(panelCase);
                db.Audit(user, "CaseGiven", nameof(PanelCase), panelCase.Id, $"give to {owner.Id}", now);
            }

            await db.SaveChangesAsync(ct);
            return TypedResults.NoContent();
        }
    }

    // What is so already is done, as by the second of two clicks.
    static bool HasTaken(PanelCase panelCase, CaseOwner owner, CurrentUser user) =>
        panelCase.Triage.OwnerId == owner.Id && !(panelCase.Triage.HandedOver && owner.Id == user.Id);

    static FieldErrors Check(GiveCasesRequest request)
    {
        var errors = MeetingRules.CheckCount(request.CaseIds);
        if (request.Owner is { } owner)
            CaseOwners.Check(errors, owner);
        else
            errors.Required("owner", request.Owner);
        return errors;
    }

    static FieldErrors CheckCases(IReadOnlyList<Guid> asked, CaseOwner owner, Dictionary<Guid, PanelCase> known)
    {
        var errors = MeetingRules.CheckCases(asked, known.Keys);
        foreach (var (index, id) in asked.Index())
        {
            if (!known.TryGetValue(id, out var panelCase))
                continue;
            errors.ClosedTo(owner, panelCase, $"caseIds[{index}]");
            if (panelCase.IsOver)
                errors.Add($"caseIds[{index}]", "case-ended", "This case has ended or is set aside: nobody needs to look after it.");
        }

        return errors;
    }
}
