namespace Safeguarding.Contracts.NationalPanel;

/// <summary>The area's practice review, as far as it is known here.</summary>
/// <param name="InquiryId">The local inquiry's id.</param>
/// <param name="StartedAt">When the area decided to carry it out (UTC).</param>
/// <param name="DueOn">The date (Europe/London) by which it is to be published.</param>
/// <param name="PublishedAt">When it was published (UTC).</param>
public record PracticeReviewProgress(Guid InquiryId, DateTime? StartedAt, DateOnly? DueOn, DateTime? PublishedAt);
