using Safeguarding.Contracts.Publication;

namespace Safeguarding.Contracts.LocalInquiries;

/// <summary>A practice review is public. The only local message that carries text, all of it published.</summary>
public record PracticeReviewPublished
{
    /// <summary>The local inquiry's id.</summary>
    public required Guid InquiryId { get; init; }

    /// <summary>The notification the inquiry was opened by.</summary>
    public required Guid NotificationId { get; init; }

    /// <summary>GSS code of the leading area; <see langword="null"/> where the area is not named in public.</summary>
    public string? AreaCode { get; init; }

    /// <summary>When it was published (UTC).</summary>
    public required DateTime PublishedAt { get; init; }

    /// <summary>What is public: title, text, lessons and recommendations.</summary>
    public required PublishedReport Report { get; init; }
}
