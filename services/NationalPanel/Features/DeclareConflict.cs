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

/// <summary>A member steps back from a case: from then on it is closed to them, its papers and its decision alike.</summary>
public static class DeclareConflict
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/cases/{id:guid}/conflicts", Handle).RequireAuthorization(Policies.PanelMember).WithName(nameof(DeclareConflict));

    static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        Guid id, DeclareConflictRequest request, NationalPanelDbContext db, CurrentUser user, TimeProvider clock, CancellationToken ct)
    {
        var errors = new FieldErrors();
        errors.MaxLength("reason", request.Reason, 1_000);
        return await db.RetryOnConflictAsync(SaveAsync);

        async Task<Results<NoContent, ProblemHttpResult>> SaveAsync()
        {
            if (await db.Cases.KnownTo(user).WithAccess().SingleOrDefaultAsync(known => known.Id == id, ct) is not { } panelCase)
                return Problems.NotFound();
            if (errors.Any)
                return Problems.Invalid(errors);
            if (panelCase.HasSteppedBack(user.Id))
                return TypedResults.NoContent();

            var now = clock.GetUtcNow().UtcDateTime;
            panelCase.Conflicts.Add(new DeclaredConflict
            {
                CaseId = id,
                MemberId = user.Id,
                MemberName = user.Name,
                Reason = request.Reason,
                DeclaredAt = now
            });
            if (panelCase.Triage.OwnerId == user.Id)
                db.HandTo(panelCase, null, user, now);
            db.TellAccess(panelCase, now);
            db.Publish(CaseNotices.ClosedTo(panelCase, user, now), now);
            db.Audit(user, "ConflictDeclared", nameof(PanelCase), id, "declare conflict of interest", now);
            await db.SaveChangesAsync(ct);
            return TypedResults.NoContent();
        }
    }
}
