using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.Contracts.LocalInquiries;

/// <summary>The panel's latest decision, beside the area's own. The panel advises on practice reviews; it cannot order one.</summary>
/// <param name="Number">1 for the panel's first decision on the case, 2 for its revision and so on.</param>
/// <param name="Outcome">What the panel decided.</param>
/// <param name="CriteriaVersion">The version of the criteria it decided against.</param>
/// <param name="DecidedAt">When (UTC).</param>
/// <param name="AgreesWithArea">
/// Whether the area's present decision on a practice review is the panel's too; absent where the outcome says nothing on it.
/// </param>
public record PanelAdvice(int Number, PanelOutcome Outcome, int CriteriaVersion, DateTime DecidedAt, bool? AgreesWithArea);
