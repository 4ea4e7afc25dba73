using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.SubjectRequests;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>One request: whom it is about, and where they were found.</summary>
public static class ReadSubjectRequest
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/subject-requests/{id:guid}", Handle).RequireAuthorization(Policies.Operator);

    static async Task<Results<Ok<SubjectRequestDetails>, ProblemHttpResult>> Handle(
        Guid id, NotificationsDbContext db, CurrentUser user, TimeProvider clock, HttpResponse response, CancellationToken ct)
    {
        if (await db.SubjectRequests.Include(known => known.Findings).SingleOrDefaultAsync(known => known.Id == id, ct) is not { } request)
            return Problems.NotFound();
        db.Audit(user, "SubjectRequestRead", nameof(SubjectRequest), id, "answer a right of access", clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
        response.SetVersion(request.Version);
        return TypedResults.Ok(request.ToContract(await db.FindingsAsync(request.Findings, user, ct)));
    }
}
