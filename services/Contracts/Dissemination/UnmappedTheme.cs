namespace Safeguarding.Contracts.Dissemination;

/// <summary>
/// A code that came with a lesson and that the taxonomy did not know: one row of <c>GET /api/dissemination/themes/unmapped</c> (<see cref="Page{T}"/>, editors, newest first).
/// </summary>
public record UnmappedTheme
{
    /// <summary>The lesson.</summary>
    public required Guid LessonId { get; init; }

    /// <summary>Last part of its address.</summary>
    public required string Slug { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The codes nobody knows.</summary>
    public required IReadOnlyList<string> Codes { get; init; }

    /// <summary>When it was published (UTC).</summary>
    public required DateTime PublishedAt { get; init; }

    /// <summary>The lesson's version, to send as <c>If-Match</c>.</summary>
    public required int Version { get; init; }
}
