namespace Safeguarding.Contracts.LocalInquiries;

/// <summary>A partner's signature under one version of the rapid review.</summary>
/// <param name="Agency">The partner that signed.</param>
/// <param name="SignedBy">Name of the person who signed for it.</param>
/// <param name="SignedAt">When (UTC).</param>
/// <param name="ContentVersion">The version that was signed.</param>
/// <param name="Voided">Whether the content was changed afterwards, so that the signature no longer counts.</param>
public record InquirySignature(Agency Agency, string SignedBy, DateTime SignedAt, int ContentVersion, bool Voided);
