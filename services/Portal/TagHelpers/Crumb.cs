namespace Safeguarding.Portal.TagHelpers;

/// <summary>A page above the present one.</summary>
public record Crumb(string Text, string Href);
