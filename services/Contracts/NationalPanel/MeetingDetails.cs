namespace Safeguarding.Contracts.NationalPanel;

/// <summary>One meeting with its agenda. Its version is also the answer's <c>ETag</c>.</summary>
public record MeetingDetails : MeetingSummary
{
    /// <summary>The cases in the order in which they are considered.</summary>
    public required IReadOnlyList<AgendaItem> Agenda { get; init; }

    /// <summary>Names of those who attended; empty before the meeting was held.</summary>
    public required IReadOnlyList<string> Attendance { get; init; }
}

/// <summary>One case of an agenda.</summary>
/// <param name="Position">Its place, from 1.</param>
/// <param name="CaseId">The panel case.</param>
/// <param name="Case">The case; absent for a member who declared a conflict of interest on it.</param>
public record AgendaItem(int Position, Guid CaseId, CaseSummary? Case);
