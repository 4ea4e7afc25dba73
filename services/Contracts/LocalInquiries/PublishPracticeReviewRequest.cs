using Safeguarding.Contracts.Publication;

namespace Safeguarding.Contracts.LocalInquiries;

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
