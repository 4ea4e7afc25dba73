namespace Safeguarding.Contracts.Dissemination;

/// <summary>
/// A bulletin as editors see it, in every state: <c>GET /api/dissemination/bulletins/drafts/{id}</c>, and as a list of those not yet issued
/// <c>GET /api/dissemination/bulletins/drafts</c> (<see cref="Page{T}"/>). Its version is the <c>ETag</c>.
/// </summary>
public record BulletinDraft
{
    /// <summary>The bulletin's id.</summary>
    public required Guid Id { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Opening paragraphs as Markdown.</summary>
    public required string Introduction { get; init; }

    /// <summary>The text after the introduction as Markdown.</summary>
    public required string Text { get; init; }

    /// <summary>Introduction and text as sanitised HTML, as subscribers will see them.</summary>
    public required string Html { get; init; }

    /// <summary>The lessons in order.</summary>
    public required IReadOnlyList<Guid> LessonIds { get; init; }

    /// <summary>Where it stands.</summary>
    public required BulletinState State { get; init; }

    /// <summary>Ids of the people who wrote any of it; none of them can approve it.</summary>
    public required IReadOnlyList<string> WriterIds { get; init; }

    /// <summary>Id of the person who approved the present version.</summary>
    public string? ApprovedById { get; init; }

    /// <summary>When it was approved (UTC).</summary>
    public DateTime? ApprovedAt { get; init; }

    /// <summary>Issue number, once issued.</summary>
    public int? IssueNumber { get; init; }

    /// <summary>Names of the people who wrote any of it, as they were then.</summary>
    public IReadOnlyList<string> Writers { get; init; } = [];

    /// <summary>Name of the person who approved the present version.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>When it will be sent by itself (UTC), where that is set.</summary>
    public DateTime? ScheduledFor { get; init; }

    /// <summary>When it was last changed (UTC).</summary>
    public required DateTime ChangedAt { get; init; }

    /// <summary>The version to send as <c>If-Match</c> with an edit or an approval.</summary>
    public required int Version { get; init; }
}
