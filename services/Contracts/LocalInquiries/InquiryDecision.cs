namespace Safeguarding.Contracts.LocalInquiries;

/// <summary>The area's own decision whether to carry out a practice review. People decide; no answer decides by itself.</summary>
public record InquiryDecision
{
    /// <summary>The decision's own version, from 1: send it as <c>If-Match</c> when deciding.</summary>
    public required int Version { get; init; }

    /// <summary>Whether the area decided for a practice review; absent until it has decided.</summary>
    public bool? PracticeReview { get; init; }

    /// <summary>The version of the criteria it was made against: the one in force on the day.</summary>
    public int? CriteriaVersion { get; init; }

    /// <summary>The local considerations of that version, each with its answer and reason.</summary>
    public required IReadOnlyList<InquiryCriterion> Criteria { get; init; }

    /// <summary>Whether the area thinks that a national issue is raised.</summary>
    public bool? NationalIssueRaised { get; init; }

    /// <summary>Why it does, or does not.</summary>
    public string? NationalIssueReason { get; init; }

    /// <summary>The reasons for the decision as a whole.</summary>
    public string? Rationale { get; init; }

    /// <summary>When it was made (UTC).</summary>
    public DateTime? DecidedAt { get; init; }

    /// <summary>The agency whose person recorded it.</summary>
    public Agency? DecidedByAgency { get; init; }
}
