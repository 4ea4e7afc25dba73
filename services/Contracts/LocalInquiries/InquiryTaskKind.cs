namespace Safeguarding.Contracts.LocalInquiries;

/// <summary>What a local inquiry waits for.</summary>
public enum InquiryTaskKind
{
    /// <summary>Parts of the rapid review are still to be written.</summary>
    WriteRapidReview,

    /// <summary>The rapid review is complete and lacks the signature of the caller's agency.</summary>
    SignRapidReview,

    /// <summary>The area decided on a practice review and has not started it.</summary>
    StartPracticeReview,

    /// <summary>The panel answered within the last two weeks.</summary>
    ReadPanelAnswer,

    /// <summary>The practice review runs and is to be published.</summary>
    PublishPracticeReview,
}
