using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Operations;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.ServiceDefaults.FailedMessages;

static class ReadFailedMessage
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/failed-messages/{id:guid}", Handle).RequireAuthorization(Policies.Operator);

    static async Task<Results<Ok<FailedMessageDetails>, ProblemHttpResult>> Handle(
        Guid id, DbContext db, HttpResponse response, CancellationToken ct)
    {
        if (await db.Set<FailedMessage>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, ct) is not { } failed)
            return Problems.NotFound();

        response.SetVersion(failed.Version);
        return TypedResults.Ok(failed.ToContract());
    }
}
