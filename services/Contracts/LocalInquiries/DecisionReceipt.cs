namespace Safeguarding.Contracts.LocalInquiries;

/// <summary>The area's decision is recorded.</summary>
/// <param name="Version">The decision's version now: <c>If-Match</c> of the next change.</param>
/// <param name="ContentVersion">The version of the whole content now: <c>If-Match</c> of a signature.</param>
/// <param name="CriteriaVersion">The version of the criteria it was checked against.</param>
public record DecisionReceipt(int Version, int ContentVersion, int CriteriaVersion);
