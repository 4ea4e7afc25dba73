using Safeguarding.Contracts.Dissemination;

namespace Safeguarding.Portal.Pages.Library;

/// <summary>One thing to narrow a search by.</summary>
/// <param name="Name">Name in the address.</param>
/// <param name="Label">Words to show.</param>
/// <param name="Values">What there is to choose, with how many lessons each would leave.</param>
/// <param name="Chosen">What was chosen.</param>
public record Filter(string Name, string Label, IReadOnlyList<FacetValue> Values, IReadOnlyList<string> Chosen)
{
    public static IReadOnlyList<Filter> Of(LessonFacets facets, LessonSearch search) =>
    [
        new("theme", "Theme", facets.Theme, search.Theme),
        new("audience", "For whom", facets.Audience, search.Audience),
        new("setting", "Setting", facets.Setting, search.Setting),
        new("ageGroup", "Age group", facets.AgeGroup, search.AgeGroup),
        new("year", "Year", facets.Year, search.Year),
        new("source", "Learned from", facets.Source, search.Source),
    ];
}
