namespace Safeguarding.Contracts.NationalPanel;

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
