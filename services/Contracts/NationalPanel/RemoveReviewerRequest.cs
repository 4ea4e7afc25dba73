namespace Safeguarding.Contracts.NationalPanel;

/// <summary>A reviewer leaves the pool (SI 2018/789 reg 5). Needs <c>If-Match</c>.</summary>
public record RemoveReviewerRequest
{
    /// <summary>Why. Required; at most 1,000 characters; not public.</summary>
    public string? Reason { get; init; }
}
