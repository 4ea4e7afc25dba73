namespace Safeguarding.Contracts;

/// <summary>One page of a list. Lists are paged by key: ask again with <c>?after={Next}</c> until it is absent.</summary>
/// <param name="Items">The rows of this page, in the order the list documents.</param>
/// <param name="Next">Opaque position after the last row, or <see langword="null"/> on the last
/// page. An altered value is answered with 400 <c>invalid-cursor</c>.</param>
public record Page<T>(IReadOnlyList<T> Items, string? Next);
