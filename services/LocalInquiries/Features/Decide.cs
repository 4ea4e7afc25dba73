using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.LocalInquiries.Features;

public static class Decide
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut("/{id:guid}/decision", Handle).RequireAuthorization(Policies.AreaPartner);

    static Task<Results<Ok<DecisionReceipt>, ProblemHttpResult>> Handle(
        Guid id, DecideRequest request, IfMatch ifMatch, LocalInquiriesDbContext db, CurrentUser user, AreaRegister areas,
        TimeProvider clock, HttpResponse response, CancellationToken ct) =>
        db.RetryOnConflictAsync<Results<Ok<DecisionReceipt>, ProblemHttpResult>>(async () =>
        {
            var inquiry = await db.Inquiries.WritableBy(user, areas)
                .Include(inquiry => inquiry.Sections).Include(inquiry => inquiry.Signatures).Include(inquiry => inquiry.Decision.Answers)
                .AsSplitQuery().SingleOrDefaultAsync(inquiry => inquiry.Id == id, ct);
            if (inquiry is null)
                return Problems.NotFound();
            if (ContentChange.Refused(inquiry) is { } refused)
                return refused;

            var now = clock.GetUtcNow().UtcDateTime;
            if (await db.Criteria.InForceAsync(LondonTime.DateOf(now), ct) is not { } criteria)
                return Criteria.NotKnownYet();
            if (DecisionRules.Check(request, criteria) is { Any: true } broken)
                return Problems.Invalid(broken);

            var decision = inquiry.Decision;
            // The same decision again changes nothing, so a repeated save neither fails on its old version nor voids a signature.
            if (ifMatch.Version is null || !decision.Says(request, criteria.Number))
            {
                if (ifMatch.Refuses(decision.Version) is { } stale)
                    return stale;
                ContentChange.Record(db, inquiry, user, "DecisionRecorded", $"decision by criteria version {criteria.Number}", now,
                    () => decision.Make(request, criteria.Number, user.Id, user.Agency!.Value, now));
                await db.SaveChangesAsync(ct);
            }

            response.SetVersion(decision.Version);
            return TypedResults.Ok(new DecisionReceipt(decision.Version, inquiry.ContentVersion, criteria.Number));
        });
}
