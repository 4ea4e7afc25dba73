namespace Safeguarding.Portal.TagHelpers;

/// <summary>One answer to choose.</summary>
public record Choice(string Value, string Text, string? Hint = null);
