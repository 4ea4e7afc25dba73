using Microsoft.AspNetCore.Http.HttpResults;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.SubjectRequests;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>Decides whether a finding is the person, and what is left out of the copy. The last decision holds.</summary>
public static class DecideSubjectCase
{
    const int MaxRedactions = 20_000;
    const int MaxReplacement = 50_000;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut("/subject-requests/{id:guid}/cases/{caseId:guid}", Handle).RequireAuthorization(Policies.Operator);

    static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        Guid id, Guid caseId, DecideSubjectCaseRequest decision, NotificationsDbContext db, CurrentUser user, TimeProvider clock,
        CancellationToken ct)
    {
        if (Check(decision) is { Any: true } wrong)
            return Problems.Invalid(wrong);
        return await db.RetryOnConflictAsync(SaveAsync);

        async Task<Results<NoContent, ProblemHttpResult>> SaveAsync()
        {
            if (await db.SubjectRequests.FoundAsync(id, caseId, ct) is not { } request)
                return Problems.NotFound();
            if (await db.RefusesAsync(caseId, user, ct) is { } refusal)
                return refusal;
            if (request.ClosedAt is not null)
                return Problems.Conflict("closed", "The request is closed.");
            var found = request.Findings.Single();
            if (await UnknownAsync(request, found, decision, db, ct) is { Any: true } unknown)
                return Problems.Invalid(unknown);
            var now = clock.GetUtcNow().UtcDateTime;
            db.RemoveRange(found.Decide(decision, now));
            // Also where only a redaction changed: of two at once one is refused.
            db.Touch(found);
            db.Audit(user, "SubjectCaseDecided", nameof(SubjectRequest), id,
                decision.IsSubject == true ? "to be copied" : "another person", now);
            await db.SaveChangesAsync(ct);
            return TypedResults.NoContent();
        }
    }

    // A draft may have changed since it was read: what was decided then is not decided of what stands there now.
    static async Task<FieldErrors> UnknownAsync(
        SubjectRequest request, FoundCase found, DecideSubjectCaseRequest decision, NotificationsDbContext db, CancellationToken ct)
    {
        var errors = new FieldErrors();
        if (decision.Redactions is not { Count: > 0 } redactions)
            return errors;
        var dossiers = await DossierTexts.ReadAsync(db, [found.DossierId], ct);
        var known = dossiers.SelectMany(dossier => new SubjectAnswers(request, dossier, []).Each()).Select(answer => answer.Key)
            .ToHashSet();
        foreach (var (index, redaction) in redactions.Index().Where(one => !known.Contains(one.Item.Key!)))
            errors.Add($"redactions[{index}].key", "unknown-answer", "No answer has this key any more. Read the case again.");
        return errors;
    }

    static FieldErrors Check(DecideSubjectCaseRequest decision)
    {
        var errors = new FieldErrors();
        errors.Required("isSubject", decision.IsSubject);
        if (decision.Redactions?.Count > MaxRedactions)
            return errors.Add("redactions", "too-many", $"At most {MaxRedactions} entries are possible.");
        foreach (var (index, redaction) in (decision.Redactions ?? []).Index())
        {
            if (redaction is null)
            {
                errors.Add($"redactions[{index}]", "invalid-value", "An entry cannot be null.");
                continue;
            }

            errors.Required($"redactions[{index}].key", redaction.Key);
            errors.Required($"redactions[{index}].redacted", redaction.Redacted);
            errors.MaxLength($"redactions[{index}].replacement", redaction.Replacement, MaxReplacement);
        }

        foreach (var (key, _) in (decision.Redactions ?? []).Where(one => one?.Key is not null).CountBy(one => one.Key!)
                     .Where(count => count.Value > 1))
            errors.Repeated("redactions", $"The key {key} stands more than once.");
        return errors;
    }
}
