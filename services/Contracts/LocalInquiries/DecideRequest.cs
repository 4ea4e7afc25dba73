namespace Safeguarding.Contracts.LocalInquiries;

/// <summary>
/// Records the area's own decision: <c>PUT /api/local-inquiries/{id}/decision</c> with <c>If-Match</c> = the decision's own version.
/// It is checked against the criteria in force on the day (<c>GET /api/local-inquiries/criteria</c>). A change voids every signature.
/// </summary>
/// <remarks>
/// 200 <see cref="DecisionReceipt"/> with the new version as <c>ETag</c>; 400 <c>invalid</c>; 404; 409 <c>criteria-not-known-yet</c>
/// (shortly after a first start: ask again), <c>rapid-review-submitted</c>, <c>inquiry-withdrawn</c>; 412 <c>stale-version</c>; 428
/// <c>if-match-required</c>.
/// </remarks>
public record DecideRequest
{
    /// <summary>Whether a practice review is to be carried out. Required.</summary>
    public bool? PracticeReview { get; init; }

    /// <summary>An answer to every local consideration in force. Required.</summary>
    public IReadOnlyList<AnswerCriterionRequest?>? Answers { get; init; }

    /// <summary>Whether the case raises issues that are complex or of national importance. Required.</summary>
    public bool? NationalIssueRaised { get; init; }

    /// <summary>Why it does, or does not; at most 4,000 characters. Required.</summary>
    public string? NationalIssueReason { get; init; }

    /// <summary>The reasons for the decision as a whole, at most 10,000 characters. Required.</summary>
    public string? Rationale { get; init; }
}
