namespace Safeguarding.Contracts.Dissemination;

/// <summary>A lesson entered the public library.</summary>
public record LessonPublished
{
    /// <summary>The lesson's id.</summary>
    public required Guid LessonId { get; init; }

    /// <summary>Last part of its permanent public address <c>/library/lessons/{slug}</c>.</summary>
    public required string Slug { get; init; }

    /// <summary>The lesson's public title.</summary>
    public required string Title { get; init; }

    /// <summary>The inquiry it comes from.</summary>
    public required Guid SourceInquiryId { get; init; }

    /// <summary>GSS code of the area, where the area is public.</summary>
    public string? AreaCode { get; init; }

    /// <summary>Theme codes.</summary>
    public required IReadOnlyList<string> Themes { get; init; }

    /// <summary>When it was published (UTC).</summary>
    public required DateTime PublishedAt { get; init; }
}

/// <summary>A bulletin was approved and is being sent to its subscribers.</summary>
public record BulletinIssued
{
    /// <summary>The bulletin's id.</summary>
    public required Guid BulletinId { get; init; }

    /// <summary>Its issue number, from 1.</summary>
    public required int IssueNumber { get; init; }

    /// <summary>The lessons in it.</summary>
    public required IReadOnlyList<Guid> LessonIds { get; init; }

    /// <summary>Theme codes of those lessons.</summary>
    public required IReadOnlyList<string> Themes { get; init; }

    /// <summary>When it was issued (UTC).</summary>
    public required DateTime IssuedAt { get; init; }
}
