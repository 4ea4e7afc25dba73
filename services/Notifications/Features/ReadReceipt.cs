using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>The receipt again, for who prints or shows it. It holds no identity: reading it is no read of a child's record.</summary>
public static class ReadReceipt
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/{id:guid}/receipt", Handle).RequireAuthorization(Policies.CaseReader);

    static async Task<Results<Ok<NotificationReceipt>, ProblemHttpResult>> Handle(
        Guid id, NotificationsDbContext db, AreaRegister areas, NotificationClocks clocks, CurrentUser user, CancellationToken ct) =>
        await db.Notifications.AsNoTracking().WholeTo(user, areas).Include(sent => sent.AsSent)
            .Include(sent => sent.Versions.Where(version => version.Number == 1)).AsSplitQuery()
            .SingleOrDefaultAsync(sent => sent.Id == id, ct) is { } sent
            ? TypedResults.Ok(sent.ToReceipt(clocks))
            : Problems.NotFound();
}
