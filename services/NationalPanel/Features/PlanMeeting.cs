using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.NationalPanel.Features;

/// <summary>The secretariat plans a meeting of the panel.</summary>
public static class PlanMeeting
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/meetings", Handle).RequireAuthorization(Policies.Secretariat).WithName(nameof(PlanMeeting));

    static async Task<Results<Created<MeetingDetails>, Ok<MeetingDetails>, ProblemHttpResult>> Handle(
        PlanMeetingRequest request, NationalPanelDbContext db, CurrentUser user, AreaRegister areas, TimeProvider clock,
            HttpResponse response,
        CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var today = LondonTime.DateOf(now);
        if (MeetingRules.Check(request, today) is { Any: true } broken)
            return Problems.Invalid(broken);

        return await db.RetryOnConflictAsync(SaveAsync);

        async Task<Results<Created<MeetingDetails>, Ok<MeetingDetails>, ProblemHttpResult>> SaveAsync()
        {
            if (await db.Meetings.WithAgenda().SingleOrDefaultAsync(known => known.Id == request.Id, ct) is { } planned)
            {
                if ((planned.Title, planned.HeldOn) != (request.Title, request.HeldOn))
                    return Problems.Conflict("id-in-use", "Another meeting has this id.");
                response.SetVersion(planned.Version);
                return TypedResults.Ok(planned.ToContract(user, areas, today));
            }

            var meeting = new Meeting { Id = request.Id!.Value, Title = request.Title!, HeldOn = request.HeldOn!.Value };
            db.Add(meeting);
            db.Audit(user, "MeetingPlanned", nameof(Meeting), meeting.Id, "plan meeting", now);
            await db.SaveChangesAsync(ct);

            response.SetVersion(meeting.Version);
            return TypedResults.Created($"/api/national-panel/meetings/{meeting.Id}", meeting.ToContract(user, areas, today));
        }
    }
}
