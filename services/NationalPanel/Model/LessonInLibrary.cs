namespace Safeguarding.NationalPanel.Model;

/// <summary>A lesson of an inquiry, local or national, that entered the public library.</summary>
public class LessonInLibrary
{
    public required Guid LessonId { get; init; }

    public required Guid SourceInquiryId { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required DateTime PublishedAt { get; init; }
}
