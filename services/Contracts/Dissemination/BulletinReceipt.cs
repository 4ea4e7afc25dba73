namespace Safeguarding.Contracts.Dissemination;

/// <summary>
/// The answer of <c>POST /api/dissemination/bulletins/{id}/send</c> (editors), the same when asked again. 409 <c>not-approved</c> where the present version
/// was not approved by a second person (<c>POST /api/dissemination/bulletins/{id}/approval</c> with <c>If-Match</c>; a writer gets 409 <c>second-person-needed</c>).
/// </summary>
public record BulletinReceipt
{
    /// <summary>The bulletin's id.</summary>
    public required Guid BulletinId { get; init; }

    /// <summary>Its issue number: last part of the permanent address <c>/bulletins/{issueNumber}</c>.</summary>
    public required int IssueNumber { get; init; }

    /// <summary>When it was issued (UTC).</summary>
    public required DateTime IssuedAt { get; init; }
}
