namespace Safeguarding.Contracts.Dissemination;

/// <summary><c>POST /api/dissemination/bulletins</c> (editors): drafts a bulletin from lessons. 201 with <see cref="BulletinDraft"/>.</summary>
public record DraftBulletinRequest
{
    /// <summary>Id made by the caller, so that a retry is the same draft (409 <c>id-in-use</c> where it is another's). Made here where absent.</summary>
    public Guid? Id { get; init; }

    /// <summary>Title, at most 200 characters. It becomes part of the email's subject.</summary>
    public string? Title { get; init; }

    /// <summary>Opening paragraphs as Markdown, at most 4,000 characters.</summary>
    public string? Introduction { get; init; }

    /// <summary>The lessons, 1 to 20, in the order they appear.</summary>
    public IReadOnlyList<Guid>? LessonIds { get; init; }
}
