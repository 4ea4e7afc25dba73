namespace Safeguarding.Contracts.Dissemination;

/// <summary>One value to narrow a search by.</summary>
/// <param name="Code">Value of the query parameter.</param>
/// <param name="Name">The words to show.</param>
/// <param name="Count">How many lessons the search would give with this value, all other narrowing kept.</param>
public record FacetValue(string Code, string Name, int Count);
