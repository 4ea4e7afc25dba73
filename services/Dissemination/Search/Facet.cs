namespace Safeguarding.Dissemination.Search;

/// <summary>The kinds a search can be narrowed by, as the index and the query string name them.</summary>
static class Facet
{
    public const string Theme = "theme";
    public const string Audience = "audience";
    public const string Setting = "setting";
    public const string AgeGroup = "ageGroup";
    public const string Year = "year";
    public const string Source = "source";

    public static readonly IReadOnlyList<string> All = [Theme, Audience, Setting, AgeGroup, Year, Source];
}
