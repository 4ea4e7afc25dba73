namespace Safeguarding.LocalInquiries.Model;

/// <summary>
/// What others decided or worded, shown with an inquiry; the criteria are those of its own decision. Where the case that leads is closed
/// to the reader, nothing tells which it is.
/// </summary>
record InquiryContext(ReceivedDecision? Panel, IReadOnlyList<NationalInquiry> NationalInquiries, IReadOnlyList<AdoptedCriterion> Criteria,
    bool LeadIsClosed);
