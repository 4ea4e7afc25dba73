using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.NationalPanel.Model;

static class CaseStates
{
    /// <summary>Where a case stands, from what is known of it alone: the order in which it became known makes no difference.</summary>
    public static CaseState Of(PanelCase known) => known switch
    {
        { Notified: false } => CaseState.AwaitingNotification,
        { WithdrawnAt: not null } => CaseState.Withdrawn,
        { DeescalatedAt: not null } => CaseState.Deescalated,
        { SetAsideAt: not null } or { LeadingNotificationId: not null } => CaseState.SetAside,
        { UnderOpenInquiry: true } => CaseState.UnderNationalInquiry,
        { InquiryId: not null } => CaseState.NationalInquiryPublished,
        _ when known.ReceivedVersion > known.AnsweredVersion && !EndsTheQuestion(known.Outcome) => CaseState.AwaitingDecision,
        { Outcome: null } => CaseState.AwaitingRapidReview,
        { Outcome: PanelOutcome.MoreInformationNeeded } => CaseState.AwaitingInformation,
        { Outcome: PanelOutcome.HeldForThematicInquiry } => CaseState.HeldForThematicInquiry,
        _ => CaseState.Decided,
    };

    // After these a rapid review that comes later has nothing left to ask of the panel.
    static bool EndsTheQuestion(PanelOutcome? outcome) =>
        outcome is PanelOutcome.NationalInquiry or PanelOutcome.NotificationCriteriaNotMet or PanelOutcome.OutOfRemit;
}
