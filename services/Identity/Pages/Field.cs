namespace Safeguarding.Identity.Pages;

/// <summary>One text input as _Field.cshtml draws it; errors lead to it by its name, which is also its id.</summary>
public record Field(string Name, string Label)
{
    public string Type { get; init; } = "text";

    public string? Hint { get; init; }

    public string? Value { get; init; }

    public string? Autocomplete { get; init; }

    public string Width { get; init; } = "govuk-input--width-20";

    /// <summary>Shows a phone's keys for digits.</summary>
    public bool Numeric { get; init; }

    public IReadOnlyList<string> Errors { get; init; } = [];

    public string? DescribedBy
    {
        get
        {
            string[] ids = [.. Hint is null ? Array.Empty<string>() : [Name + "-hint"], .. Errors.Count == 0 ? Array.Empty<string>() : [Name + "-error"]];
            return ids.Length == 0 ? null : string.Join(' ', ids);
        }
    }
}
