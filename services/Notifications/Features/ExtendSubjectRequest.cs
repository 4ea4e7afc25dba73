using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.SubjectRequests;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Notifications.Features;

/// <summary>Gives a complex request more time, once, before its time is over; the person is told why (UK GDPR Article 12(3)).</summary>
public static class ExtendSubjectRequest
{
    const int MaxReason = 2_000;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/subject-requests/{id:guid}/extension", Handle).RequireAuthorization(Policies.Operator);

    static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        Guid id, SubjectRequestExtension extension, SubjectRequestRules rules, NotificationsDbContext db, CurrentUser user,
        TimeProvider clock, CancellationToken ct)
    {
        var errors = new FieldErrors();
        errors.Text("reason", extension.Reason, MaxReason);
        if (errors.Any)
            return Problems.Invalid(errors);
        return await db.RetryOnConflictAsync(SaveAsync);

        async Task<Results<NoContent, ProblemHttpResult>> SaveAsync()
        {
            if (await db.SubjectRequests.SingleOrDefaultAsync(known => known.Id == id, ct) is not { } request)
                return Problems.NotFound();
            if (request.Extended)
                return TypedResults.NoContent();
            var now = clock.GetUtcNow().UtcDateTime;
            if (request.ClosedAt is not null)
                return Problems.Conflict("closed", "The request is closed.");
            if (LondonTime.DateOf(now) > request.DueOn)
                return Problems.Conflict("overdue", "The time is over. It can only be extended before.");
            request.Extend(rules.DueOn(request.ReceivedOn, extended: true), extension.Reason!);
            db.Audit(user, "SubjectRequestExtended", nameof(SubjectRequest), id, $"until {request.DueOn:yyyy-MM-dd}", now);
            await db.SaveChangesAsync(ct);
            return TypedResults.NoContent();
        }
    }
}
