namespace Safeguarding.Contracts.Dissemination;

/// <summary>
/// <c>PUT /api/dissemination/bulletins/{id}</c> with <c>If-Match</c> (editors): replaces the draft and voids its approval. 200 with <see cref="BulletinDraft"/>;
/// 409 <c>already-issued</c> once it was sent.
/// </summary>
public record EditBulletinRequest
{
    /// <summary>Title, at most 200 characters.</summary>
    public string? Title { get; init; }

    /// <summary>Opening paragraphs as Markdown, at most 4,000 characters.</summary>
    public string? Introduction { get; init; }

    /// <summary>The lessons, 1 to 20, in the order they appear.</summary>
    public IReadOnlyList<Guid>? LessonIds { get; init; }

    /// <summary>The text after the introduction as Markdown, at most 40,000 characters; drafted anew from the lessons where absent.</summary>
    public string? Text { get; init; }
}
