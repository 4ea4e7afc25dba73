using Safeguarding.Contracts.Publication;

namespace Safeguarding.NationalPanel.Model;

/// <summary>What a national inquiry made public, whole and unchanged from then on.</summary>
public class InquiryPublication
{
    public required Guid InquiryId { get; init; }

    public required PublishedReport Report { get; init; }

    public required DateTime PublishedAt { get; init; }

    /// <summary>The report must not cease to be available before this date (SI 2018/789 reg 10).</summary>
    public required DateOnly AvailableUntil { get; init; }
}
