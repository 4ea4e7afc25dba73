using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.LocalInquiries.Model;

/// <summary>How one local consideration of the decision's version of the criteria was answered.</summary>
public class CriterionAnswered
{
    public required Guid InquiryId { get; init; }
    public required string Code { get; init; }
    public required CriterionAnswer Answer { get; set; }
    public required string Reason { get; set; }
}
