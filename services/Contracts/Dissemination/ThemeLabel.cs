namespace Safeguarding.Contracts.Dissemination;

/// <summary>A theme as it is shown beside a lesson.</summary>
/// <param name="Code">Theme code, for example <c>information-sharing</c>; the value of <c>?theme=</c>.</param>
/// <param name="Name">Its name; the code again where the taxonomy in force does not know it.</param>
public record ThemeLabel(string Code, string Name);
