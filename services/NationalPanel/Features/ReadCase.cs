using System.Linq.Expressions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.NationalPanel.Features;

/// <summary>One case, by its id or by its notification's. Every reading is recorded.</summary>
public static class ReadCase
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/cases/{id:guid}", (Guid id, [AsParameters] Reading reading, CancellationToken ct) =>
                ShowAsync(panelCase => panelCase.Id == id, reading, ct))
            .RequireAuthorization(Policies.PanelReader).WithName(nameof(ReadCase));
        api.MapGet("/cases/by-notification/{notificationId:guid}",
            (Guid notificationId, [AsParameters] Reading reading, CancellationToken ct) =>
                ShowAsync(panelCase => panelCase.NotificationId == notificationId, reading, ct))
            .RequireAuthorization(Policies.PanelReader).WithName("ReadCaseByNotification");
    }

    static async Task<Results<Ok<CaseDetails>, ProblemHttpResult>> ShowAsync(
        Expression<Func<PanelCase, bool>> which, Reading reading, CancellationToken ct)
    {
        var (db, user, areas, clock, response) = reading;
        if (await db.Cases.OpenTo(user).WithParts().SingleOrDefaultAsync(which, ct) is not { } panelCase)
            return Problems.NotFound();

        var now = clock.GetUtcNow().UtcDateTime;
        db.Audit(user, "CaseRead", nameof(PanelCase), panelCase.Id, "read panel case", now);
        await db.SaveChangesAsync(ct);

        response.SetVersion(panelCase.Version);
        var context = await CaseContext.OfAsync(panelCase, db, user, ct);
        return TypedResults.Ok(panelCase.ToContract(context, areas, LondonTime.DateOf(now)));
    }

    /// <summary>What both addresses need from the request.</summary>
    sealed record Reading(NationalPanelDbContext Db, CurrentUser User, AreaRegister Areas, TimeProvider Clock, HttpResponse Response);
}
