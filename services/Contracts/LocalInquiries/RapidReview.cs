using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.Contracts.LocalInquiries;

/// <summary>The local considerations that a decision made today is checked against: <c>GET /api/local-inquiries/criteria</c>.</summary>
/// <param name="Version">The version's number.</param>
/// <param name="EffectiveFrom">The first date (Europe/London) on which decisions are made against it.</param>
/// <param name="LocalCriteria">The considerations, wording as adopted, in their order.</param>
public record CriteriaInForce(int Version, DateOnly EffectiveFrom, IReadOnlyList<LocalCriterion> LocalCriteria);

/// <summary>
/// Writes one section of a rapid review: <c>PUT /api/local-inquiries/{id}/sections/{key}</c> with <c>If-Match</c> = the section's own
/// version, so that agencies write different sections side by side. A change voids every signature; the same text again changes nothing.
/// </summary>
/// <remarks>
/// 200 <see cref="SectionReceipt"/> with the new version as <c>ETag</c>; 400 <c>invalid</c>; 404 unknown inquiry or section; 409
/// <c>rapid-review-submitted</c>, <c>inquiry-withdrawn</c>; 412 <c>stale-version</c>; 428 <c>if-match-required</c>.
/// </remarks>
public record WriteSectionRequest
{
    /// <summary>The text, at most the section's <c>maxLength</c>; empty or absent to clear it.</summary>
    public string? Text { get; init; }
}

/// <summary>A section is stored.</summary>
/// <param name="Key">The section.</param>
/// <param name="Version">Its version now: <c>If-Match</c> of the next change.</param>
/// <param name="ContentVersion">The version of the whole content now: <c>If-Match</c> of a signature.</param>
public record SectionReceipt(string Key, int Version, int ContentVersion);

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

/// <summary>The answer to one local consideration.</summary>
public record AnswerCriterionRequest
{
    /// <summary>Code of the consideration, for example <c>local-a</c>. Required.</summary>
    public string? Code { get; init; }

    /// <summary>Met, not met or unclear. Required.</summary>
    public CriterionAnswer? Answer { get; init; }

    /// <summary>Why, at most 4,000 characters. Required.</summary>
    public string? Reason { get; init; }
}

/// <summary>The area's decision is recorded.</summary>
/// <param name="Version">The decision's version now: <c>If-Match</c> of the next change.</param>
/// <param name="ContentVersion">The version of the whole content now: <c>If-Match</c> of a signature.</param>
/// <param name="CriteriaVersion">The version of the criteria it was checked against.</param>
public record DecisionReceipt(int Version, int ContentVersion, int CriteriaVersion);

/// <summary>
/// Answer of <c>POST /api/local-inquiries/{id}/signatures</c> (no body; <c>If-Match</c> = the content version that was read). The agency
/// is the signer's own. With the third signature the rapid review is sent to the
/// panel at once. Signing again is answered as the first time.
/// </summary>
/// <remarks>
/// 200; 404; 409 <c>rapid-review-incomplete</c> with a path for each missing part, <c>rapid-review-submitted</c>, <c>inquiry-withdrawn</c>;
/// 412 <c>stale-version</c> when the content changed since it was read; 428 <c>if-match-required</c>.
/// </remarks>
public record SignatureReceipt
{
    /// <summary>The agency that signed.</summary>
    public required Agency Agency { get; init; }

    /// <summary>Name of the person who signed for it.</summary>
    public required string SignedBy { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTime SignedAt { get; init; }

    /// <summary>The version that was signed.</summary>
    public required int ContentVersion { get; init; }

    /// <summary>The partners whose signature is still missing.</summary>
    public required IReadOnlyList<Agency> Missing { get; init; }

    /// <summary>How far the inquiry has come.</summary>
    public required InquiryState State { get; init; }

    /// <summary>When the rapid review was sent to the panel (UTC); absent while a signature is missing.</summary>
    public DateTime? SubmittedAt { get; init; }

    /// <summary>Whether it was sent after its due date. Late is marked, never refused.</summary>
    public bool? SubmittedLate { get; init; }
}
