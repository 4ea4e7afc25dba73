namespace Safeguarding.Contracts.NationalPanel;

/// <summary>One consideration.</summary>
/// <param name="Code">Stable code within a version, for example <c>national-a</c>.</param>
/// <param name="Text">The wording, character for character.</param>
/// <param name="Source">Where the wording comes from, for example <c>SI 2018/789 reg 3(a)</c>.</param>
public record Criterion(string Code, string Text, string Source);
