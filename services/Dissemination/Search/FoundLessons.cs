namespace Safeguarding.Dissemination.Search;

/// <summary>What the index answers: codes and marked texts, not yet the words to show.</summary>
public sealed record FoundLessons(
    IReadOnlyList<FoundLesson> Lessons, SearchCursor? Next, int Total, IReadOnlyDictionary<string, IReadOnlyList<(string Code, int Count)>> Counts)
{
    public static readonly FoundLessons None = new([], null, 0, new Dictionary<string, IReadOnlyList<(string, int)>>());
}

public sealed record FoundLesson(
    Guid Id, string Slug, string Source, string? AreaCode, DateTime PublishedAt, IReadOnlyList<string> Themes, string Title, string Excerpt);
