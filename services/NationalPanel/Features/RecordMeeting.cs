using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.NationalPanel.Notices;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.NationalPanel.Features;

/// <summary>The secretariat moves a meeting, or records that it was held and who attended.</summary>
public static class RecordMeeting
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut("/meetings/{id:guid}", Handle).RequireAuthorization(Policies.Secretariat).WithName(nameof(RecordMeeting));

    static async Task<Results<Ok<MeetingDetails>, ProblemHttpResult>> Handle(
        Guid id, RecordMeetingRequest request, IfMatch ifMatch, NationalPanelDbContext db, CurrentUser user, AreaRegister areas,
            TimeProvider clock,
        HttpResponse response, CancellationToken ct)
    {
        if (await db.Meetings.WithAgenda().SingleOrDefaultAsync(known => known.Id == id, ct) is not { } meeting)
            return Problems.NotFound();

        var now = clock.GetUtcNow().UtcDateTime;
        var today = LondonTime.DateOf(now);
        if (MeetingRules.Check(request, today) is { Any: true } broken)
            return Problems.Invalid(broken);
        if (ifMatch.Refuses(meeting.Version) is { } refused)
            return refused;
        if (meeting.State == MeetingState.Held && request.State == MeetingState.Planned)
            return Problems.Conflict("meeting-held", "The meeting was held; it cannot be planned again.");

        meeting.Record(request.Title!, request.HeldOn!.Value, request.State!.Value, request.Attendance ?? []);
        if (meeting.State == MeetingState.Held)
            foreach (var considered in meeting.Agenda)
                db.Publish(CaseNotices.OffAgenda(considered.CaseId, id, now), now);
        db.Audit(user, "MeetingRecorded", nameof(Meeting), id, $"meeting {request.State}", now);
        await db.SaveChangesAsync(ct);

        response.SetVersion(meeting.Version);
        return TypedResults.Ok(meeting.ToContract(user, areas, today));
    }
}
