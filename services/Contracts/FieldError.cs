namespace Safeguarding.Contracts;

/// <summary>One wrong field of a request.</summary>
/// <param name="Path">Where it stands in the JSON body, for example <c>children[1].nhsNumber</c>.</param>
/// <param name="Code">Stable code, for example <c>required</c>.</param>
/// <param name="Message">Words for a person.</param>
public record FieldError(string Path, string Code, string Message);
