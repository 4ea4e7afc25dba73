namespace Safeguarding.Demo.Plan;

/// <summary>How far a case gets by the end of the year at the most.</summary>
enum Stage
{
    Sent,
    Writing,
    PartlySigned,
    Submitted,
    Decided,
    PracticeReview,
    Published,
}
