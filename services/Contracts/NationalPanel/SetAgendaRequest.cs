namespace Safeguarding.Contracts.NationalPanel;

/// <summary>A meeting's agenda; replaces the whole of it. Needs <c>If-Match</c>. A held meeting's agenda stays (409 <c>meeting-held</c>).</summary>
public record SetAgendaRequest
{
    /// <summary>The cases in the order in which they are to be considered; none to 100.</summary>
    public IReadOnlyList<Guid>? CaseIds { get; init; }
}
