using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.NationalPanel.Model;

/// <summary>A meeting as the API answers it.</summary>
static class MeetingContracts
{
    public static MeetingSummary ToSummary(this Meeting meeting) => new()
    {
        Id = meeting.Id,
        Version = meeting.Version,
        Title = meeting.Title,
        HeldOn = meeting.HeldOn,
        State = meeting.State,
        NumberOfCases = meeting.Agenda.Count,
    };

    /// <summary>The meeting as the reader may see it: of a case they declared a conflict on, they see that it is there.</summary>
    public static MeetingDetails ToContract(this Meeting meeting, CurrentUser reader, AreaRegister areas, DateOnly today) => new()
    {
        Id = meeting.Id,
        Version = meeting.Version,
        Title = meeting.Title,
        HeldOn = meeting.HeldOn,
        State = meeting.State,
        NumberOfCases = meeting.Agenda.Count,
        Attendance = meeting.Attendance,
        Agenda = [.. meeting.Agenda.OrderBy(entry => entry.Position).Select(entry => new AgendaItem(
            entry.Position, entry.CaseId, entry.Case!.IsClosedTo(reader) ? null : entry.Case.ToSummary(areas, today)))],
    };
}
