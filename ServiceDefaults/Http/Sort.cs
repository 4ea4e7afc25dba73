namespace Safeguarding.ServiceDefaults.Http;

/// <summary>The order of a list: <c>?sort=due</c>, with a minus turned round (<c>?sort=-due</c>).</summary>
public readonly record struct Sort(string By, bool Ascending)
{
    /// <summary>Reads the order from what was asked for; unless it is said, by the first name, turned round: newest first.</summary>
    public static Sort Of(string? asked, FieldErrors errors, params ReadOnlySpan<string> names)
    {
        if (asked is null)
            return new Sort(names[0], Ascending: false);

        var ascending = !asked.StartsWith('-');
        var by = ascending ? asked : asked[1..];
        if (!names.Contains(by))
            errors.Add("sort", "unknown-code", "This is not one of the known codes.");
        return new Sort(by, ascending);
    }
}
