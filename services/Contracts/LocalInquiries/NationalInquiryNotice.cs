namespace Safeguarding.Contracts.LocalInquiries;

/// <summary>A national inquiry that covers this case.</summary>
/// <param name="InquiryId">The national inquiry's id.</param>
/// <param name="OpenedAt">When it was opened (UTC); absent while only its publication is known here.</param>
/// <param name="DueOn">The date by which it is to be published.</param>
/// <param name="PublishedAt">When it was published (UTC).</param>
/// <param name="Title">Title of the published report.</param>
public record NationalInquiryNotice(Guid InquiryId, DateTime? OpenedAt, DateOnly? DueOn, DateTime? PublishedAt, string? Title);
