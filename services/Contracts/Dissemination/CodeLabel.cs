namespace Safeguarding.Contracts.Dissemination;

/// <summary>A code with the words to show for it.</summary>
/// <param name="Code">The code, for example <c>health-visiting</c>.</param>
/// <param name="Name">The words, for example "Health visiting".</param>
public record CodeLabel(string Code, string Name);
