using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.SubjectRequests;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>Ends a request: answered, refused with a reason, or taken back. What was decided stays on record.</summary>
public static class CloseSubjectRequest
{
    const int MaxReason = 2_000;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/subject-requests/{id:guid}/closure", Handle).RequireAuthorization(Policies.Operator);

    static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        Guid id, SubjectRequestClosure closure, NotificationsDbContext db, CurrentUser user, TimeProvider clock, CancellationToken ct)
    {
        if (Check(closure) is { Any: true } wrong)
            return Problems.Invalid(wrong);
        return await db.RetryOnConflictAsync(SaveAsync);

        async Task<Results<NoContent, ProblemHttpResult>> SaveAsync()
        {
            if (await db.SubjectRequests.SingleOrDefaultAsync(known => known.Id == id, ct) is not { } request)
                return Problems.NotFound();
            if (request.ClosedAt is not null)
                return request.Outcome == closure.Outcome
                    ? TypedResults.NoContent() : Problems.Conflict("closed", "The request is closed already.");
            // Whoever is told that nothing is held, or is sent a copy, must have been looked for everywhere.
            if (request.SearchedAt is null && closure.Outcome is SubjectRequestOutcome.Answered or SubjectRequestOutcome.NothingHeld)
                return Problems.Conflict("searching", "The person is still being looked for.");
            var now = clock.GetUtcNow().UtcDateTime;
            request.End(closure.Outcome!.Value, closure.Reason, user, now);
            db.Audit(user, "SubjectRequestClosed", nameof(SubjectRequest), id, Codes.Of(closure.Outcome.Value), now);
            await db.SaveChangesAsync(ct);
            return TypedResults.NoContent();
        }
    }

    static FieldErrors Check(SubjectRequestClosure closure)
    {
        var errors = new FieldErrors();
        errors.Required("outcome", closure.Outcome);
        errors.MaxLength("reason", closure.Reason, MaxReason);
        if (closure.Outcome == SubjectRequestOutcome.Refused)
            errors.Required("reason", closure.Reason);
        return errors;
    }
}
