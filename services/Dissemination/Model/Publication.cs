using Safeguarding.Contracts.Dissemination;

namespace Safeguarding.Dissemination.Model;

/// <summary>The published report of an inquiry, from which lessons and recommendations come.</summary>
public class Publication
{
    public required Guid InquiryId { get; init; }

    public required LessonSource Source { get; init; }

    public required string Title { get; init; }

    public required string Text { get; init; }

    public required List<string> Reviewers { get; init; }

    public string? AreaCode { get; init; }

    public required DateTime PublishedAt { get; init; }
}
