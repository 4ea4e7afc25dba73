namespace Safeguarding.NationalPanel.Model;

/// <summary>
/// That somebody has read the papers of a case for a meeting. It goes with the case when that is taken off the agenda, and when new papers
/// arrive before the meeting.
/// </summary>
public class PaperReading
{
    public required Guid MeetingId { get; init; }

    public required Guid CaseId { get; init; }

    public required string PersonId { get; init; }

    public required string PersonName { get; init; }

    public required DateTime ReadAt { get; init; }
}
