namespace Safeguarding.Contracts.LocalInquiries;

/// <summary>
/// Starts the practice review: <c>POST /api/local-inquiries/{id}/practice-review</c>, after the rapid review was sent. Asking again is
/// answered as the first time.
/// </summary>
/// <remarks>
/// 200 <see cref="PracticeReviewDetails"/>; 400 <c>invalid</c>; 404; 409 <c>rapid-review-not-submitted</c>, <c>panel-not-decided</c> (the
/// area decided against one and changes that only after the panel's advice), <c>inquiry-withdrawn</c>.
/// </remarks>
public record StartPracticeReviewRequest
{
    /// <summary>Why the area changes its decision; required where that was against a practice review. At most 4,000 characters.</summary>
    public string? ChangedDecisionReason { get; init; }
}
