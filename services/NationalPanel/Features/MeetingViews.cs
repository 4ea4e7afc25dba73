using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.NationalPanel.Features;

static class MeetingViews
{
    public static IQueryable<Meeting> WithAgenda(this IQueryable<Meeting> meetings) => meetings
        .Include(meeting => meeting.Agenda).ThenInclude(entry => entry.Case!.RapidReviews)
        .Include(meeting => meeting.Agenda).ThenInclude(entry => entry.Case!.Conflicts)
        .AsSplitQuery();

    public static MeetingSummary Summary(Meeting meeting) => new()
    {
        Id = meeting.Id,
        Version = meeting.Version,
        Title = meeting.Title,
        HeldOn = meeting.HeldOn,
        State = meeting.State,
        NumberOfCases = meeting.Agenda.Count,
    };

    /// <summary>The meeting as the reader may see it: of a case they declared a conflict on, they see that it is there.</summary>
    public static MeetingDetails Details(Meeting meeting, CurrentUser reader, AreaRegister areas, DateOnly today) => new()
    {
        Id = meeting.Id,
        Version = meeting.Version,
        Title = meeting.Title,
        HeldOn = meeting.HeldOn,
        State = meeting.State,
        NumberOfCases = meeting.Agenda.Count,
        Attendance = meeting.Attendance,
        Agenda = [.. meeting.Agenda.OrderBy(entry => entry.Position).Select(entry => new AgendaItem(
            entry.Position, entry.CaseId, entry.Case!.IsClosedTo(reader) ? null : CaseViews.Summary(entry.Case, areas, today)))],
    };
}
