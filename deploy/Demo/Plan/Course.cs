using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Demo.Plan;

/// <summary>What is to become of one notification.</summary>
/// <param name="Outcome">What the panel decides, if it comes to that.</param>
sealed record Course(PanelOutcome Outcome)
{
    /// <summary>How many days before the year's end it is sent; drawn where absent.</summary>
    public int? DaysBeforeEnd { get; init; }

    /// <summary>Code of its story; drawn where absent.</summary>
    public string? Story { get; init; }

    public Stage Until { get; init; } = Stage.Published;
    public bool NotifiedLate { get; init; }
    public bool ReviewLate { get; init; }
    public WithdrawalReason? Withdrawn { get; init; }
    public DeescalationReason? Deescalated { get; init; }

    /// <summary>What the panel decides when more information has come.</summary>
    public PanelOutcome? OutcomeInTheEnd { get; init; }

    /// <summary>Whether the area follows the panel's advice for a practice review.</summary>
    public bool FollowsAdvice { get; init; }

    /// <summary>Days from the start of the practice review to its publication.</summary>
    public int DaysToPublish { get; init; } = 150;

    public PanelOutcome LastOutcome => OutcomeInTheEnd ?? Outcome;

    /// <summary>The area's own decision: the outcome's name says what it was.</summary>
    public bool RecommendsPracticeReview => LastOutcome is PanelOutcome.AgreePracticeReview or PanelOutcome.AdviseNoPracticeReview;

    public bool StartsPracticeReview =>
        LastOutcome == PanelOutcome.AgreePracticeReview || (LastOutcome == PanelOutcome.AdvisePracticeReview && FollowsAdvice);
}
