using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Notifications.SubjectRequests;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>
/// The copy that the person is given, once it is decided of every finding whether it is about them, and what is left out. A
/// restricted case is not decided on and not in it, and the copy says that something is not.
/// </summary>
public static class CopySubjectRequest
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/subject-requests/{id:guid}/copy", Handle).RequireAuthorization(Policies.Operator);

    static async Task<Results<FileContentHttpResult, ProblemHttpResult>> Handle(
        Guid id, NotificationsDbContext db, CurrentUser user, TimeProvider clock, HttpResponse response, CancellationToken ct)
    {
        var request = await db.SubjectRequests.Include(known => known.Findings).ThenInclude(found => found.Redactions).AsSplitQuery()
            .SingleOrDefaultAsync(known => known.Id == id, ct);
        if (request is null)
            return Problems.NotFound();
        if (request.SearchedAt is null)
            return Problems.Conflict("searching", "The person is still being looked for.");
        var findings = (await db.FindingsAsync(request.Findings, user, ct)).Where(found => !found.Gone).ToLookup(found => found.Restricted);
        var open = findings[false].ToDictionary(found => found.CaseId);
        if (open.Values.Any(found => found.IsSubject is null))
            return Problems.Conflict("undecided", "Decide first of every case whether it is about the person, and what is left out.");

        var of = request.Findings.Where(found => found.IsSubject == true && open.ContainsKey(found.DossierId)).ToList();
        var dossiers = await DossierTexts.ReadAsync(db, of.ConvertAll(found => found.DossierId), ct);
        var copy = SubjectCopy.Of(dossiers.Select((dossier, index) => (open[dossier.Id].Reference ?? $"draft-{index + 1}",
            new SubjectAnswers(request, dossier, of.Single(found => found.DossierId == dossier.Id).Redactions))),
            restricted: findings[true].Count(found => found.IsSubject != false));
        db.Audit(user, "SubjectRequestCopied", nameof(SubjectRequest), id, $"{request.Reference}: {of.Count} cases",
            clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
        response.Headers.CacheControl = "no-store";
        return TypedResults.File(copy, "application/zip", $"{request.Reference}.zip");
    }
}
