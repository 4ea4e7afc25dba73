using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.NationalPanel.Model;

/// <summary>A meeting as the API answers it.</summary>
static class MeetingContracts
{
    public static MeetingSummary ToSummary(this Meeting meeting, CurrentUser reader) => new()
    {
        Id = meeting.Id,
        Version = meeting.Version,
        Title = meeting.Title,
        HeldOn = meeting.HeldOn,
        State = meeting.State,
        NumberOfCases = meeting.PlacesFor(reader).Count,
    };

    /// <summary>
    /// The meeting as the reader may see it: of a case they declared a conflict on, they see that it is there; of a restricted one on which
    /// they are not named, nothing.
    /// </summary>
    public static MeetingDetails ToContract(this Meeting meeting, CurrentUser reader, AreaRegister areas, DateOnly today) => new()
    {
        Id = meeting.Id,
        Version = meeting.Version,
        Title = meeting.Title,
        HeldOn = meeting.HeldOn,
        State = meeting.State,
        NumberOfCases = meeting.PlacesFor(reader).Count,
        Attendance = meeting.Attendance,
        Agenda = [.. meeting.PlacesFor(reader).Select((entry, index) => new AgendaItem(
            index + 1, entry.CaseId, entry.Case!.IsClosedTo(reader) ? null : entry.Case.ToSummary(areas, today))
        {
            ReadBy = entry.Case.IsClosedTo(reader) ? [] : entry.ReadingsFor(reader),
        })],
    };

    static List<PapersReader> ReadingsFor(this AgendaEntry entry, CurrentUser reader) =>
    [
        .. entry.Readings.Where(reading => reader.Has(Roles.Secretariat) || reading.PersonId == reader.Id)
            .OrderBy(reading => reading.ReadAt).Select(reading => new PapersReader(reading.PersonId, reading.PersonName, reading.ReadAt)),
    ];

    static List<AgendaEntry> PlacesFor(this Meeting meeting, CurrentUser reader) =>
        [.. meeting.Agenda.Where(entry => entry.Case!.IsKnownTo(reader.Id)).OrderBy(entry => entry.Position)];
}
