namespace Safeguarding.Dissemination.Search;

/// <summary>What a search asks for. Values of a kind widen it, kinds narrow it.</summary>
/// <param name="Match">An FTS5 expression made by <see cref="MatchQuery"/>, or null for the whole library.</param>
public sealed record LessonQuery(string? Match, IReadOnlyDictionary<string, IReadOnlyList<string>> Chosen, SearchCursor? After, int Limit, HitOrder Order = HitOrder.BestMatch);
