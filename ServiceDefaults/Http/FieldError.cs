namespace Safeguarding.ServiceDefaults.Http;

/// <summary>One wrong field of a request.</summary>
public record FieldError(string Path, string Code, string Message);
