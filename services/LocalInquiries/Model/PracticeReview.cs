using Safeguarding.Contracts;

namespace Safeguarding.LocalInquiries.Model;

/// <summary>A local child safeguarding practice review (Children Act 2004 s.16F), at most one for an inquiry.</summary>
public class PracticeReview
{
    public required Guid InquiryId { get; init; }
    public required DateTime StartedAt { get; init; }
    public required DateOnly DueOn { get; init; }
    public required string StartedBy { get; init; }
    public required Agency StartedByAgency { get; init; }

    /// <summary>Why the area changed its own decision; null where it had decided for a practice review.</summary>
    public string? ChangedDecisionReason { get; init; }
}
