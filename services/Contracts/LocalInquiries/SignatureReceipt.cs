namespace Safeguarding.Contracts.LocalInquiries;

/// <summary>
/// Answer of <c>POST /api/local-inquiries/{id}/signatures</c> (no body; <c>If-Match</c> = the content version that was read). The agency
/// is the signer's own. With the third signature the rapid review is sent to the panel at once. Signing again is answered as the first time.
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
