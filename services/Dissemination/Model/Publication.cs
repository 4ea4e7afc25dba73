using Safeguarding.Contracts.Dissemination;

namespace Safeguarding.Dissemination.Model;

/// <summary>The published report that lessons come from: what a lesson's page says of its source.</summary>
public class Publication
{
    public required Guid InquiryId { get; init; }

    public required LessonSource Source { get; init; }

    public required string Title { get; init; }

    public string? AreaCode { get; init; }

    public required DateTime PublishedAt { get; init; }
}
