namespace Safeguarding.Contracts.LocalInquiries;

/// <summary>A section is stored.</summary>
/// <param name="Key">The section.</param>
/// <param name="Version">Its version now: <c>If-Match</c> of the next change.</param>
/// <param name="ContentVersion">The version of the whole content now: <c>If-Match</c> of a signature.</param>
public record SectionReceipt(string Key, int Version, int ContentVersion);
