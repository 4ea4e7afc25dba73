namespace Safeguarding.Contracts.LocalInquiries;

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
    /// <summary>The text, at most the section's <c>maxLength</c>; empty to clear it. Required.</summary>
    public string? Text { get; init; }
}
