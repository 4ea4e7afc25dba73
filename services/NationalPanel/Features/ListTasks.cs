using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Tasks;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.ServiceDefaults.Tasks;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.NationalPanel.Features;

/// <summary>What waits for the caller in the panel: one task a case, and the national inquiries to be published.</summary>
public static class ListTasks
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/tasks", Handle).RequireAuthorization(Policies.PanelReader).WithName(nameof(ListTasks));

    static async Task<Results<Ok<TaskList>, ProblemHttpResult>> Handle(
        string? band, PageRequest page, NationalPanelDbContext db, CurrentUser user, Deadlines deadlines, TimeProvider clock,
        CancellationToken ct)
    {
        var today = LondonTime.DateOf(clock.GetUtcNow());
        var meetings = await db.Meetings.AsNoTracking().Where(meeting => meeting.State == MeetingState.Planned && meeting.HeldOn >= today)
            .OrderBy(meeting => meeting.HeldOn).ThenBy(meeting => meeting.Id).WithReadingsOf(user).ToListAsync(ct);
        var tasks = new CaseTasks(user, deadlines, meetings);
        var open = await CaseTasks.Open(db.Cases.OpenTo(user).AsNoTracking()).ToListAsync(ct);
        var inquiries = user.Has(Roles.Secretariat)
            ? await db.Inquiries.OpenTo(user, db).AsNoTracking().Where(inquiry => inquiry.Publication == null)
                .Select(inquiry => new { inquiry.Id, inquiry.Title, inquiry.DueOn }).ToListAsync(ct)
            : [];
        return open.Select(tasks.Of).OfType<WaitingTask>().Concat(inquiries.Select(inquiry => new WaitingTask
        {
            Kind = TaskKind.PublishNationalInquiry,
            SubjectId = inquiry.Id,
            Title = inquiry.Title,
            DueOn = inquiry.DueOn,
        })).ToList().ToAnswer(band, page, clock);
    }
}
