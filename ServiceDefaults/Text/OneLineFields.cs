namespace Safeguarding.ServiceDefaults.Text;

/// <summary>Fields that have no lines, by name: the same over API and pages. Every other text may have some.</summary>
static class OneLineFields
{
    static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "firstNames", "lastName", "otherNames", "name", "jobTitle", "title", "subject", "email", "phone", "address1", "country", "postcode",
        "school", "firstLanguage", "timeOfDay", "relation", "nhsNumber", "upn", "reference", "areaCode", "placingAreaCode", "ethnicity",
        "legalStatus", "placementType", "planCategory", "type", "code", "theme", "addressee", "organisation", "author", "chair", "place",
        "fileName", "q", "sort", "state", "kind", "area",
    };

    /// <param name="field">A name, or the path of a form's field: <c>Form.FirstNames</c>, <c>Names[2]</c>.</param>
    public static bool Has(string? field)
    {
        if (field is null)
            return false;
        var name = field.AsSpan(field.LastIndexOf('.') + 1);
        var index = name.IndexOf('[');
        return Names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(index < 0 ? name : name[..index]);
    }
}
