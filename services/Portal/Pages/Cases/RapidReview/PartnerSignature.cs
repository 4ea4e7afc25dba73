using Safeguarding.Contracts;
using Safeguarding.Contracts.LocalInquiries;

namespace Safeguarding.Portal.Pages.Cases.RapidReview;

/// <summary>What one of the three partners has signed: the signature that counts, else the last that an edit has voided.</summary>
public record PartnerSignature(Agency Agency, InquirySignature? Current, InquirySignature? Voided)
{
    public static IReadOnlyList<PartnerSignature> Of(InquiryDetails inquiry) =>
        [.. Enum.GetValues<Agency>().Select(agency => new PartnerSignature(
        agency,
        inquiry.Signatures.LastOrDefault(signature => signature.Agency == agency && !signature.Voided),
        inquiry.Signatures.LastOrDefault(signature => signature.Agency == agency && signature.Voided)))];
}
