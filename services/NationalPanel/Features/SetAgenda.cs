using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.NationalPanel.Features;

/// <summary>The secretariat says which cases a meeting considers, and in which order.</summary>
public static class SetAgenda
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut("/meetings/{id:guid}/agenda", Handle).RequireAuthorization(Policies.Secretariat).WithName(nameof(SetAgenda));

    static async Task<Results<Ok<MeetingDetails>, ProblemHttpResult>> Handle(
        Guid id, SetAgendaRequest request, IfMatch ifMatch, NationalPanelDbContext db, CurrentUser user, AreaRegister areas,
            TimeProvider clock,
        HttpResponse response, CancellationToken ct)
    {
        if (await db.Meetings.Include(known => known.Agenda).SingleOrDefaultAsync(known => known.Id == id, ct) is not { } meeting)
            return Problems.NotFound();

        if (MeetingRules.Check(request) is { Any: true } wrong)
            return Problems.Invalid(wrong);

        var asked = request.CaseIds!;
        var before = meeting.Agenda.OrderBy(entry => entry.Position).Select(entry => entry.CaseId).ToList();
        var known = await db.Cases.OpenTo(user).WithAccess()
            .Where(panelCase => asked.Contains(panelCase.Id) || before.Contains(panelCase.Id)).ToListAsync(ct);
        // What is closed to this person is not theirs to take off: it stays, after what they have arranged where they do not see it.
        var closed = before.Except(known.Select(panelCase => panelCase.Id)).ToList();
        if (MeetingRules.CheckCases(asked, [.. known.Select(panelCase => panelCase.Id), .. closed]) is { Any: true } broken)
            return Problems.Invalid(broken);
        if (ifMatch.Refuses(meeting.Version) is { } refused)
            return refused;
        if (meeting.State == MeetingState.Held)
            return Problems.Conflict("meeting-held", "The meeting was held; its agenda stays as it was.");
        if (MeetingRules.CheckNotEnded(asked, known, before) is { Any: true } ended)
            return Problems.Invalid(ended);

        var now = clock.GetUtcNow().UtcDateTime;
        db.Arrange(meeting, [.. asked.Union(closed)], known.FindAll(panelCase => asked.Contains(panelCase.Id)), user, now);
        await db.SaveChangesAsync(ct);

        response.SetVersion(meeting.Version);
        var arranged = await db.Meetings.AsNoTracking().WithAgenda().SingleAsync(changed => changed.Id == id, ct);
        return TypedResults.Ok(arranged.ToContract(user, areas, LondonTime.DateOf(now)));
    }
}
