namespace Safeguarding.Contracts.NationalPanel;

/// <summary>One national criterion with the panel's answer and reason.</summary>
/// <param name="Code">The criterion's code.</param>
/// <param name="Text">Its wording in the version that was in force, character for character.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Reason">Why.</param>
public record Consideration(string Code, string Text, CriterionAnswer Answer, string Reason);
