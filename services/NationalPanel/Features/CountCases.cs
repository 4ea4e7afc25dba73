using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.NationalPanel.Features;

/// <summary>The queue at a glance, as far as it is open to the caller.</summary>
public static class CountCases
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/cases/counts", Handle).RequireAuthorization(Policies.PanelReader).WithName(nameof(CountCases));

    static async Task<Ok<CaseCounts>> Handle(NationalPanelDbContext db, CurrentUser user, TimeProvider clock, CancellationToken ct)
    {
        var counted = await db.Cases.OpenTo(user).GroupBy(panelCase => panelCase.State)
            .Select(group => new { State = group.Key, Cases = group.Count() })
                .ToDictionaryAsync(count => count.State, count => count.Cases, ct);
        var overdue = await db.Cases.OpenTo(user).CountAsync(CaseOrder.AnswerDueBefore(LondonTime.DateOf(clock.GetUtcNow()), true), ct);
        return TypedResults.Ok(new CaseCounts(
            [.. Enum.GetValues<CaseState>().Where(state => state != CaseState.AwaitingNotification)
                .Select(state => new CaseStateCount(state, counted.GetValueOrDefault(state)))],
            overdue));
    }
}
