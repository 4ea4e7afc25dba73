using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Operations;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.ServiceDefaults.FailedMessages;

/// <summary>Newest failure first (<c>sort=-failed</c>), or oldest first (<c>sort=failed</c>).</summary>
static class ListFailedMessages
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/failed-messages", Handle).RequireAuthorization(Policies.Operator);

    static async Task<Results<Ok<Page<FailedMessageSummary>>, ProblemHttpResult>> Handle(
        string? state, string? queue, string? sort, PageRequest page, DbContext db, CancellationToken ct)
    {
        var errors = new FieldErrors();
        var known = errors.Code<FailedMessageState>("state", state);
        var order = Sort.Of(sort, errors, "failed");
        if (errors.Any)
            return Problems.Invalid(errors);

        var rows = db.Set<FailedMessage>().AsNoTracking();
        if (known is not null)
            rows = rows.Where(row => row.State == known);
        if (queue is not null)
            rows = rows.Where(row => row.Queue == queue);
        return TypedResults.Ok(await rows.PageAsync(
            page, row => row.FailedAt, row => row.Id, row => row.ToSummary(), ct, order.Ascending));
    }
}
