namespace Safeguarding.LocalInquiries.Model;

/// <summary>What others decided or worded, shown with an inquiry; the criteria are those of its own decision. The case that leads may be closed to the reader.</summary>
record InquiryContext(ReceivedDecision? Panel, IReadOnlyList<NationalInquiry> NationalInquiries, IReadOnlyList<AdoptedCriterion> Criteria,
    bool LeadIsClosed);
