using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.NationalPanel.Features;

/// <summary>
/// The secretariat puts cases at the end of an agenda. Unlike to set one anew, this asks for no version: whatever others do to it at the
/// same moment, the cases are on it.
/// </summary>
public static class AddToAgenda
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/meetings/{id:guid}/agenda", Handle).RequireAuthorization(Policies.Secretariat).WithName(nameof(AddToAgenda));

    static async Task<Results<Ok<MeetingDetails>, ProblemHttpResult>> Handle(
        Guid id, AddToAgendaRequest request, NationalPanelDbContext db, CurrentUser user, AreaRegister areas, TimeProvider clock,
        HttpResponse response, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return await db.RetryOnConflictAsync(SaveAsync);

        async Task<Results<Ok<MeetingDetails>, ProblemHttpResult>> SaveAsync()
        {
            if (await db.Meetings.Include(known => known.Agenda).SingleOrDefaultAsync(known => known.Id == id, ct) is not { } meeting)
                return Problems.NotFound();
            if (MeetingRules.CheckCount(request.CaseIds) is { Any: true } wrong)
                return Problems.Invalid(wrong);

            var asked = request.CaseIds!;
            var known = await db.Cases.OpenTo(user).WithAccess()
                .Where(panelCase => asked.Contains(panelCase.Id)).ToListAsync(ct);
            if (MeetingRules.CheckCases(asked, [.. known.Select(panelCase => panelCase.Id)]) is { Any: true } broken)
                return Problems.Invalid(broken);
            if (meeting.State == MeetingState.Held)
                return Problems.Conflict("meeting-held", "The meeting was held; its agenda stays as it was.");

            var before = meeting.Agenda.OrderBy(entry => entry.Position).Select(entry => entry.CaseId).ToList();
            if (MeetingRules.CheckNotEnded(asked, known, before) is { Any: true } ended)
                return Problems.Invalid(ended);
            var agenda = before.Union(asked).ToList();
            if (agenda.Count > MeetingRules.MaxCases)
                return Problems.Invalid(new FieldErrors().TooManyCases());
            if (agenda.Count > before.Count)
            {
                db.Arrange(meeting, agenda, known, user, now);
                await db.SaveChangesAsync(ct);
            }

            response.SetVersion(meeting.Version);
            var arranged = await db.Meetings.AsNoTracking().WithAgenda().SingleAsync(changed => changed.Id == id, ct);
            return TypedResults.Ok(arranged.ToContract(user, areas, LondonTime.DateOf(now)));
        }
    }
}
