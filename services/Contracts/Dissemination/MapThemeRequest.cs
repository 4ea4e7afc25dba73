namespace Safeguarding.Contracts.Dissemination;

/// <summary>
/// <c>PUT /api/dissemination/lessons/{id}/themes/{code}</c> with <c>If-Match</c> (editors): says which theme an unknown code of a lesson stands for. 204; 404 where
/// the lesson does not have the code as an unknown one. The code it came with is kept beside.
/// </summary>
public record MapThemeRequest
{
    /// <summary>Code of a theme of the taxonomy in force, else <c>unknown-code</c>.</summary>
    public string? Theme { get; init; }
}
