namespace Safeguarding.Contracts.NationalPanel;

/// <summary>One consideration for the area's decision on a practice review (SI 2018/789 regulation 11).</summary>
/// <param name="Code">Stable code within a version, for example <c>local-a</c>.</param>
/// <param name="Text">The wording, character for character.</param>
/// <param name="Source">Where the wording comes from, for example <c>SI 2018/789 reg 11(a)</c>.</param>
public record LocalCriterion(string Code, string Text, string Source);
