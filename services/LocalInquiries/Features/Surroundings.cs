using Safeguarding.LocalInquiries.Model;

namespace Safeguarding.LocalInquiries.Features;

/// <summary>What others decided or worded, shown with an inquiry; the criteria are those of its own decision.</summary>
record Surroundings(ReceivedDecision? Panel, IReadOnlyList<NationalInquiry> NationalInquiries, IReadOnlyList<AdoptedCriterion> Criteria);
