using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Operations;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.ServiceDefaults.FailedMessages;

static class CountFailedMessages
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/failed-messages/totals", Handle).RequireAuthorization(Policies.Operator);

    static async Task<Ok<FailedMessageTotals>> Handle(DbContext db, CancellationToken ct)
    {
        var waiting = db.Set<FailedMessage>().Where(row => row.State == FailedMessageState.Waiting);
        return TypedResults.Ok(new FailedMessageTotals
        {
            Waiting = await waiting.CountAsync(ct),
            WaitingSince = await waiting.MinAsync(row => (DateTime?)row.FailedAt, ct),
        });
    }
}
