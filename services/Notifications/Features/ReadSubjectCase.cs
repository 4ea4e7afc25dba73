using Microsoft.AspNetCore.Http.HttpResults;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.SubjectRequests;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>
/// All that one notification or draft says, of every version, with what is suggested to be left out. Read like the record itself:
/// a restricted case only by whom it is open to.
/// </summary>
public static class ReadSubjectCase
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/subject-requests/{id:guid}/cases/{caseId:guid}", Handle).RequireAuthorization(Policies.Operator);

    static async Task<Results<Ok<SubjectCase>, ProblemHttpResult>> Handle(
        Guid id, Guid caseId, NotificationsDbContext db, CurrentUser user, TimeProvider clock, CancellationToken ct)
    {
        if (await db.SubjectRequests.FoundAsync(id, caseId, ct) is not { } request)
            return Problems.NotFound();
        if (await db.RefusesAsync(caseId, user, ct) is { } refusal)
            return refusal;
        var found = request.Findings.Single();
        var dossiers = await DossierTexts.ReadAsync(db, [caseId], ct);
        var answers = dossiers is [var dossier] ? new SubjectAnswers(request, dossier, found.Redactions).Each() : [];
        await db.AuditReadingAsync(caseId, request.Reference, user, clock.GetUtcNow().UtcDateTime, ct);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(new SubjectCase { Finding = (await db.FindingsAsync([found], user, ct)).Single(), Answers = answers });
    }
}
