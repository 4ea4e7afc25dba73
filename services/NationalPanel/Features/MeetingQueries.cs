using Microsoft.EntityFrameworkCore;
using Safeguarding.NationalPanel.Model;

namespace Safeguarding.NationalPanel.Features;

static class MeetingQueries
{
    public static IQueryable<Meeting> WithAgenda(this IQueryable<Meeting> meetings) => meetings
        .Include(meeting => meeting.Agenda).ThenInclude(entry => entry.Case!.RapidReviews)
        .Include(meeting => meeting.Agenda).ThenInclude(entry => entry.Case!.Conflicts)
        .AsSplitQuery();
}
