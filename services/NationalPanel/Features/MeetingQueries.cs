using Microsoft.EntityFrameworkCore;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.NationalPanel.Features;

static class MeetingQueries
{
    public static IQueryable<Meeting> WithAgenda(this IQueryable<Meeting> meetings) => meetings
        .Include(meeting => meeting.Agenda).ThenInclude(entry => entry.Case!.RapidReviews)
        .Include(meeting => meeting.Agenda).ThenInclude(entry => entry.Case!.Conflicts)
        .Include(meeting => meeting.Agenda).ThenInclude(entry => entry.Readings)
        .WithPlaces();

    /// <summary>With what of its papers the person has read.</summary>
    public static IQueryable<Meeting> WithReadingsOf(this IQueryable<Meeting> meetings, CurrentUser reader)
    {
        var id = reader.Id;
        return meetings.Include(meeting => meeting.Agenda)
            .ThenInclude(entry => entry.Readings.Where(reading => reading.PersonId == id));
    }

    /// <summary>With what says for whom a case on the agenda is there.</summary>
    public static IQueryable<Meeting> WithPlaces(this IQueryable<Meeting> meetings) => meetings
        .Include(meeting => meeting.Agenda).ThenInclude(entry => entry.Case!.Access!.Readers).AsSplitQuery();
}
