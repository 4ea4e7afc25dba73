using Microsoft.EntityFrameworkCore;
using Safeguarding.NationalPanel.Model;

namespace Safeguarding.NationalPanel.Features;

static class MeetingQueries
{
    public static IQueryable<Meeting> WithAgenda(this IQueryable<Meeting> meetings) => meetings
        .Include(meeting => meeting.Agenda).ThenInclude(entry => entry.Case!.RapidReviews)
        .Include(meeting => meeting.Agenda).ThenInclude(entry => entry.Case!.Conflicts)
        .WithPlaces();

    /// <summary>With what says for whom a case on the agenda is there.</summary>
    public static IQueryable<Meeting> WithPlaces(this IQueryable<Meeting> meetings) => meetings
        .Include(meeting => meeting.Agenda).ThenInclude(entry => entry.Case!.Access!.Readers).AsSplitQuery();
}
