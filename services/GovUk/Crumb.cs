namespace Safeguarding.GovUk;

/// <summary>A page above the present one.</summary>
public record Crumb(string Text, string Href);
