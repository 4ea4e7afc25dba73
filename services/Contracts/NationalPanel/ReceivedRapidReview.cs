namespace Safeguarding.Contracts.NationalPanel;

/// <summary>One version of the rapid review as the panel received it.</summary>
/// <param name="InquiryId">The local inquiry's id.</param>
/// <param name="Version">The version that the three partners signed.</param>
/// <param name="RecommendsPracticeReview">Whether the area itself decided to carry out a practice review.</param>
/// <param name="NationalIssueRaised">Whether the area thinks that a national issue is raised.</param>
/// <param name="SubmittedAt">When it was sent (UTC).</param>
/// <param name="Late">Whether it was sent after its due date.</param>
/// <param name="ResponseDueOn">The date (Europe/London) by which the panel meant to answer it when it came.</param>
public record ReceivedRapidReview(
    Guid InquiryId, int Version, bool RecommendsPracticeReview, bool NationalIssueRaised, DateTime SubmittedAt, bool Late, DateOnly ResponseDueOn);
