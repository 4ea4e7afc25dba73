using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.SubjectRequests;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>The register of requests, what is due first; with <c>open</c> those that are not answered. No identity.</summary>
public static class ListSubjectRequests
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/subject-requests", Handle).RequireAuthorization(Policies.Operator);

    static async Task<Ok<Page<SubjectRequestSummary>>> Handle(
        bool? open, PageRequest page, NotificationsDbContext db, CancellationToken ct)
    {
        var rows = db.SubjectRequests.AsNoTracking();
        if (open is { } isOpen)
            rows = rows.Where(row => row.ClosedAt == null == isOpen);
        return TypedResults.Ok(await rows.PageAsync(page, row => row.DueOn, row => row.Id, row => row.ToSummary(), ct, ascending: true));
    }
}
