using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.NationalPanel.Features;

/// <summary>One meeting with its agenda.</summary>
public static class ReadMeeting
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/meetings/{id:guid}", Handle).RequireAuthorization(Policies.PanelReader).WithName(nameof(ReadMeeting));

    static async Task<Results<Ok<MeetingDetails>, ProblemHttpResult>> Handle(
        Guid id, NationalPanelDbContext db, CurrentUser user, AreaRegister areas, TimeProvider clock, HttpResponse response,
            CancellationToken ct)
    {
        if (await db.Meetings.AsNoTracking().WithAgenda().SingleOrDefaultAsync(known => known.Id == id, ct) is not { } meeting)
            return Problems.NotFound();

        response.SetVersion(meeting.Version);
        return TypedResults.Ok(meeting.ToContract(user, areas, LondonTime.DateOf(clock.GetUtcNow())));
    }
}
