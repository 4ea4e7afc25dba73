namespace Safeguarding.Contracts.LocalInquiries;

/// <summary>A local child safeguarding practice review (Children Act 2004 s.16F).</summary>
/// <param name="StartedAt">When the decision to start it was made (UTC).</param>
/// <param name="DueOn">The date (Europe/London) by which it is to be published: six months after that decision.</param>
/// <param name="ChangedDecisionReason">Why the area started it although its own first decision was against one.</param>
public record PracticeReviewDetails(DateTime StartedAt, DateOnly DueOn, string? ChangedDecisionReason);
