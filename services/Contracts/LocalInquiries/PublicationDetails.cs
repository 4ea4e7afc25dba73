using Safeguarding.Contracts.Publication;

namespace Safeguarding.Contracts.LocalInquiries;

/// <summary>The publication of a practice review.</summary>
/// <param name="PublishedAt">When (UTC).</param>
/// <param name="Late">Whether that was after its due date.</param>
/// <param name="AvailableUntil">The date (Europe/London) until which it stays available at least (SI 2018/789 regulation 17).</param>
/// <param name="AreaNamed">Whether the area is named in public.</param>
/// <param name="Report">What is public.</param>
public record PublicationDetails(DateTime PublishedAt, bool Late, DateOnly AvailableUntil, bool AreaNamed, PublishedReport Report);
