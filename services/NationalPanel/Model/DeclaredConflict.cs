namespace Safeguarding.NationalPanel.Model;

/// <summary>A member's conflict of interest on a case: the case is closed to them as long as it stands.</summary>
public class DeclaredConflict
{
    public required Guid CaseId { get; init; }

    public required string MemberId { get; init; }

    public required string MemberName { get; init; }

    public required string? Reason { get; init; }

    public required DateTime DeclaredAt { get; init; }
}
