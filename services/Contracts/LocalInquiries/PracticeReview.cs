using Safeguarding.Contracts.Publication;

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

/// <summary>A local child safeguarding practice review (Children Act 2004 s.16F).</summary>
/// <param name="StartedAt">When the decision to start it was made (UTC).</param>
/// <param name="DueOn">The date (Europe/London) by which it is to be published: six months after that decision.</param>
/// <param name="ChangedDecisionReason">Why the area started it although its own first decision was against one.</param>
public record PracticeReviewDetails(DateTime StartedAt, DateOnly DueOn, string? ChangedDecisionReason);

/// <summary>
/// Publishes the practice review: <c>POST /api/local-inquiries/{id}/publication</c>. The same request again is answered as the first time,
/// with the same ids.
/// </summary>
/// <remarks>
/// 200 <see cref="PublicationReceipt"/>; 400 <c>invalid</c>; 404; 409 <c>practice-review-not-started</c>, <c>already-published</c> (with
/// other content), <c>inquiry-withdrawn</c>.
/// </remarks>
public record PublishPracticeReviewRequest : ReportToPublish
{
    /// <summary>Whether the area is named in public; named unless told otherwise.</summary>
    public bool? AreaNamed { get; init; }
}

/// <summary>A practice review is public.</summary>
/// <param name="InquiryId">The local inquiry.</param>
/// <param name="PublishedAt">When (UTC).</param>
/// <param name="Late">Whether that was after its due date. Late is marked, never refused.</param>
/// <param name="AvailableUntil">The date (Europe/London) until which it stays available at least (SI 2018/789 regulation 17).</param>
/// <param name="LessonIds">The lessons' ids, in the order of the request.</param>
/// <param name="RecommendationIds">The recommendations' ids, in the order of the request.</param>
public record PublicationReceipt(
    Guid InquiryId, DateTime PublishedAt, bool Late, DateOnly AvailableUntil, IReadOnlyList<Guid> LessonIds,
    IReadOnlyList<Guid> RecommendationIds);

/// <summary>The publication of a practice review.</summary>
/// <param name="PublishedAt">When (UTC).</param>
/// <param name="Late">Whether that was after its due date.</param>
/// <param name="AvailableUntil">The date (Europe/London) until which it stays available at least (SI 2018/789 regulation 17).</param>
/// <param name="AreaNamed">Whether the area is named in public.</param>
/// <param name="Report">What is public.</param>
public record PublicationDetails(DateTime PublishedAt, bool Late, DateOnly AvailableUntil, bool AreaNamed, PublishedReport Report);
