using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.Contracts.LocalInquiries;

/// <summary>One local consideration and how the area answered it.</summary>
/// <param name="Code">Stable code within the version of the criteria.</param>
/// <param name="Text">The wording, character for character.</param>
/// <param name="Source">Where the wording comes from.</param>
/// <param name="Answer">How it was answered.</param>
/// <param name="Reason">Why.</param>
public record InquiryCriterion(string Code, string Text, string Source, CriterionAnswer Answer, string Reason);
