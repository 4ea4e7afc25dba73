using Safeguarding.Contracts.Publication;

namespace Safeguarding.Contracts.NationalPanel;

/// <summary>One national inquiry. Its version is also the answer's <c>ETag</c>.</summary>
public record NationalInquiryDetails : NationalInquirySummary
{
    /// <summary>The inquiry's version.</summary>
    public required int Version { get; init; }

    /// <summary>The panel cases it covers, by their references.</summary>
    public IReadOnlyList<CaseReference> Cases { get; init; } = [];

    /// <summary>What is public, with the ids of lessons and recommendations; absent before publication.</summary>
    public PublishedReport? Report { get; init; }

    /// <summary>The first date (Europe/London) on which the report may cease to be available: three years after publication (SI 2018/789 reg 10).</summary>
    public DateOnly? AvailableUntil { get; init; }

    /// <summary>Its lessons that are in the public library.</summary>
    public required IReadOnlyList<LibraryLesson> Lessons { get; init; }
}
