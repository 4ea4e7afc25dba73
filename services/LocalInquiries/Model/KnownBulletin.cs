using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.LocalInquiries.Model;

/// <summary>An issued bulletin: which lessons went out when.</summary>
public class KnownBulletin : IBookkeeping
{
    public required Guid Id { get; init; }
    public required int IssueNumber { get; init; }
    public required DateTime IssuedAt { get; init; }
    public required List<Guid> LessonIds { get; init; }
    public required List<string> Themes { get; init; }
}
