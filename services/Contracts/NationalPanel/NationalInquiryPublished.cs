using Safeguarding.Contracts.Publication;

namespace Safeguarding.Contracts.NationalPanel;

/// <summary>A national inquiry's report is public. Carries text, all of it published.</summary>
public record NationalInquiryPublished
{
    /// <summary>The national inquiry's id.</summary>
    public required Guid InquiryId { get; init; }

    /// <summary>The panel cases it covers.</summary>
    public required IReadOnlyList<Guid> CaseIds { get; init; }

    /// <summary>The notifications of those cases.</summary>
    public required IReadOnlyList<Guid> NotificationIds { get; init; }

    /// <summary>When it was published (UTC).</summary>
    public required DateTime PublishedAt { get; init; }

    /// <summary>What is public: title, text, lessons and recommendations.</summary>
    public required PublishedReport Report { get; init; }
}
