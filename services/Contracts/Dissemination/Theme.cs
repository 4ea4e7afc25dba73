namespace Safeguarding.Contracts.Dissemination;

/// <summary>One theme of the library's taxonomy.</summary>
public record Theme
{
    /// <summary>Stable code, for example <c>information-sharing</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Name as shown.</summary>
    public required string Name { get; init; }

    /// <summary>What belongs under it and what does not.</summary>
    public required string ScopeNote { get; init; }

    /// <summary>Other words for it; a search for one of them finds the theme's lessons.</summary>
    public required IReadOnlyList<string> Synonyms { get; init; }

    /// <summary>Code of the wider theme, where there is one. Who follows the wider theme gets this one's lessons too.</summary>
    public string? ParentCode { get; init; }
}
