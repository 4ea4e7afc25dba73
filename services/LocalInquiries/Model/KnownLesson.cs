using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.LocalInquiries.Model;

/// <summary>A lesson that is public in the library: what earlier reviews of this area or on these themes have said.</summary>
public class KnownLesson : IBookkeeping
{
    public required Guid Id { get; init; }
    public required string Slug { get; init; }
    public required string Title { get; init; }
    public required Guid SourceInquiryId { get; init; }
    public string? AreaCode { get; init; }
    public required DateTime PublishedAt { get; init; }
    public required List<string> Themes { get; init; }
}
