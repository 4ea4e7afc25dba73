using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Operations;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.ServiceDefaults.FailedMessages;

/// <summary>Gives the message up, with the reason. The row stays.</summary>
static class DiscardFailedMessage
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/failed-messages/{id:guid}/discard", Handle).RequireAuthorization(Policies.Operator);

    static async Task<Results<Ok<FailedMessageDetails>, ProblemHttpResult>> Handle(
        Guid id, DiscardFailedMessageRequest request, IfMatch ifMatch, DbContext db, CurrentUser user, TimeProvider clock,
        CancellationToken ct)
    {
        var errors = new FieldErrors();
        errors.Text("reason", request.Reason, 2000);
        if (errors.Any)
            return Problems.Invalid(errors);

        if (await db.Set<FailedMessage>().SingleOrDefaultAsync(row => row.Id == id, ct) is not { } failed)
            return Problems.NotFound();
        if (failed.State == FailedMessageState.Discarded)
            return TypedResults.Ok(failed.ToContract());
        if (failed.State == FailedMessageState.Replayed)
            return Problems.Conflict("already-replayed", "The message was put back into its queue. It can be discarded if it fails again.");
        if (ifMatch.Refuses(failed.Version) is { } refusal)
            return refusal;

        var now = clock.GetUtcNow().UtcDateTime;
        failed.Decide(FailedMessageState.Discarded, user.Id, request.Reason, now);
        db.Audit(user, "FailedMessageDiscarded", nameof(FailedMessage), id, request.Reason!, now);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(failed.ToContract());
    }
}
