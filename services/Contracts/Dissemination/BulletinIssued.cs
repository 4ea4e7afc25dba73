namespace Safeguarding.Contracts.Dissemination;

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
