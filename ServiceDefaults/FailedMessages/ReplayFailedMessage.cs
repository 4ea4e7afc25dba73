using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Operations;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.ServiceDefaults.FailedMessages;

/// <summary>Puts the message back into its queue. Asked twice for the same failure, it is put back once.</summary>
static class ReplayFailedMessage
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/failed-messages/{id:guid}/replay", Handle).RequireAuthorization(Policies.Operator);

    static async Task<Results<Ok<FailedMessageDetails>, ProblemHttpResult>> Handle(
        Guid id, IfMatch ifMatch, DbContext db, CurrentUser user, TimeProvider clock, CancellationToken ct)
    {
        if (await db.Set<FailedMessage>().SingleOrDefaultAsync(row => row.Id == id, ct) is not { } failed)
            return Problems.NotFound();
        if (failed.State == FailedMessageState.Replayed)
            return TypedResults.Ok(failed.ToContract());
        if (failed.State == FailedMessageState.Discarded)
            return Problems.Conflict("already-discarded", "The message was discarded. It is not put back.");
        if (ifMatch.Refuses(failed.Version) is { } refusal)
            return refusal;

        var now = clock.GetUtcNow().UtcDateTime;
        failed.Decide(FailedMessageState.Replayed, user.Id, reason: null, now);
        db.Replay(failed, now);
        db.Audit(user, "FailedMessageReplayed", nameof(FailedMessage), id, $"put back into {failed.Queue}", now);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(failed.ToContract());
    }
}
