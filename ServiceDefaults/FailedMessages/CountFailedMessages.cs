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
    public static void Map<TDbContext>(IEndpointRouteBuilder api)
        where TDbContext : DbContext => api.MapGet("/failed-messages/totals", HandleAsync<TDbContext>).RequireAuthorization(Policies.Operator);

    static async Task<Ok<FailedMessageTotals>> HandleAsync<TDbContext>(TDbContext db, CancellationToken cancellationToken)
        where TDbContext : DbContext
    {
        var waiting = db.Set<FailedMessage>().Where(row => row.State == FailedMessageState.Waiting);
        return TypedResults.Ok(new FailedMessageTotals
        {
            Waiting = await waiting.CountAsync(cancellationToken),
            WaitingSince = await waiting.MinAsync(row => (DateTime?)row.FailedAt, cancellationToken),
        });
    }
}
