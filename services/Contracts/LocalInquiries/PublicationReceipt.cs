namespace Safeguarding.Contracts.LocalInquiries;

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
