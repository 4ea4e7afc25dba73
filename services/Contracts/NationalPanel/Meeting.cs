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
public record AgendaItem(int Position, Guid CaseId, CaseSummary? Case)
{
    /// <summary>Who said that they have read its papers, the first before others: all for the secretariat, else the caller alone.</summary>
    public IReadOnlyList<PapersReader> ReadBy { get; init; } = [];
}

/// <summary>That somebody said that they have read the papers of a case for a meeting.</summary>
/// <param name="Id">The person.</param>
/// <param name="Name">Their name.</param>
/// <param name="ReadAt">When they said so (UTC).</param>
public record PapersReader(string Id, string Name, DateTime ReadAt);

/// <summary>One meeting of the panel in a list.</summary>
public record MeetingSummary
{
    /// <summary>The meeting's id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The meeting's version, for <c>If-Match</c>.</summary>
    public required int Version { get; init; }

    /// <summary>What it is called, for example "January meeting".</summary>
    public required string Title { get; init; }

    /// <summary>Its date (Europe/London).</summary>
    public required DateOnly HeldOn { get; init; }

    /// <summary>Planned or held.</summary>
    public required MeetingState State { get; init; }

    /// <summary>How many cases its agenda has.</summary>
    public required int NumberOfCases { get; init; }
}

/// <summary>Where a meeting of the panel stands.</summary>
public enum MeetingState
{
    /// <summary>Still to come; its agenda can change.</summary>
    Planned,

    /// <summary>Held; its agenda and who attended are a record.</summary>
    Held,
}

/// <summary>Plans a meeting of the panel. Repeating it with the same id is the same meeting.</summary>
public record PlanMeetingRequest
{
    /// <summary>The meeting's id, made by the caller. Required.</summary>
    public Guid? Id { get; init; }

    /// <summary>What it is called. Required; at most 200 characters.</summary>
    public string? Title { get; init; }

    /// <summary>Its date (Europe/London). Required.</summary>
    public DateOnly? HeldOn { get; init; }
}

/// <summary>What is known of a meeting now; replaces title, date, state and attendance. Needs <c>If-Match</c>.</summary>
public record RecordMeetingRequest
{
    /// <summary>What it is called. Required; at most 200 characters.</summary>
    public string? Title { get; init; }

    /// <summary>Its date (Europe/London). Required; not later than today for a meeting that was held.</summary>
    public DateOnly? HeldOn { get; init; }

    /// <summary>Planned or held. Required. A meeting that was held is not planned again (409 <c>meeting-held</c>).</summary>
    public MeetingState? State { get; init; }

    /// <summary>Names of those who attended; required once it was held; at most 50 names of at most 200 characters.</summary>
    public IReadOnlyList<string>? Attendance { get; init; }
}

/// <summary>
/// A meeting's agenda; replaces the whole of it. Needs <c>If-Match</c>. A held meeting's agenda stays (409 <c>meeting-held</c>).
/// </summary>
public record SetAgendaRequest
{
    /// <summary>The cases in the order in which they are to be considered; none to 100.</summary>
    public IReadOnlyList<Guid>? CaseIds { get; init; }
}

/// <summary>
/// Puts cases at the end of a meeting's agenda, all or none; those that are on it stay where they are. A held meeting's agenda stays
/// (409 <c>meeting-held</c>).
/// </summary>
public record AddToAgendaRequest
{
    /// <summary>One case or more; the agenda has at most 100 then.</summary>
    public IReadOnlyList<Guid>? CaseIds { get; init; }
}

/// <summary>The caller has read the papers of these cases, each of which is on the meeting's agenda and open to them.</summary>
public record ReadPapersRequest
{
    /// <summary>One case or more; at most 100.</summary>
    public IReadOnlyList<Guid>? CaseIds { get; init; }
}
