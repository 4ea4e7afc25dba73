namespace Safeguarding.Contracts.LocalInquiries;

/// <summary>How far a local inquiry has come.</summary>
public enum InquiryState
{
    /// <summary>The rapid review is being written; its clock of 15 working days runs.</summary>
    RapidReview,

    /// <summary>The rapid review is signed by all three partners and sent to the panel.</summary>
    Submitted,

    /// <summary>A practice review runs; its clock of six months runs.</summary>
    PracticeReview,

    /// <summary>The practice review is public.</summary>
    Published,

    /// <summary>The notification was withdrawn: the inquiry has ended and stays readable.</summary>
    Withdrawn,
}
