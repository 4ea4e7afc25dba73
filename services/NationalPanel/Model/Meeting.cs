using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.NationalPanel.Model;

/// <summary>A meeting of the panel.</summary>
public class Meeting : IVersioned
{
    public required Guid Id { get; init; }

    public int Version { get; set; }

    public required string Title { get; set; }

    public required DateOnly HeldOn { get; set; }

    public MeetingState State { get; private set; }

    public List<AgendaEntry> Agenda { get; } = [];

    public List<string> Attendance { get; private set; } = [];

    public void Record(string title, DateOnly heldOn, MeetingState state, IEnumerable<string> attendance) =>
        (Title, HeldOn, State, Attendance) = (title, heldOn, state, [.. attendance]);

    public void Arrange(IReadOnlyList<Guid> cases)
    {
        Agenda.RemoveAll(entry => !cases.Contains(entry.CaseId));
        foreach (var (index, caseId) in cases.Index())
        {
            if (Agenda.Find(entry => entry.CaseId == caseId) is not { } entry)
                Agenda.Add(entry = new AgendaEntry { MeetingId = Id, CaseId = caseId });
            entry.Position = index + 1;
        }
    }
}

/// <summary>A case on a meeting's agenda.</summary>
public class AgendaEntry
{
    public required Guid MeetingId { get; init; }

    public required Guid CaseId { get; init; }

    /// <summary>Its place, from 1.</summary>
    public int Position { get; set; }

    public PanelCase? Case { get; init; }

    public List<PaperReading> Readings { get; } = [];
}
