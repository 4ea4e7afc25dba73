using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Portal.Show;

/// <summary>The national panel's codes in the words that pages use.</summary>
public static class PanelWords
{
    public static string For(CaseState state) => state switch
    {
        CaseState.AwaitingRapidReview => "Waiting for the rapid review",
        CaseState.AwaitingDecision => "Waiting for the panel",
        CaseState.AwaitingInformation => "Waiting for more information",
        CaseState.HeldForThematicInquiry => "Held for a thematic inquiry",
        CaseState.Decided => "Decided",
        CaseState.UnderNationalInquiry => "National inquiry open",
        CaseState.NationalInquiryPublished => "National inquiry published",
        CaseState.Withdrawn => "Withdrawn",
        CaseState.Deescalated => "De-escalated",
        CaseState.SetAside => "Set aside",
        _ => "Waiting for the notification",
    };

    public static string Colour(CaseState state) => state switch
    {
        CaseState.AwaitingDecision => "yellow",
        CaseState.AwaitingInformation or CaseState.HeldForThematicInquiry or CaseState.AwaitingRapidReview => "blue",
        CaseState.UnderNationalInquiry => "purple",
        CaseState.Decided or CaseState.NationalInquiryPublished => "green",
        _ => "grey",
    };

    public static string For(PanelOutcome outcome) => outcome switch
    {
        PanelOutcome.AgreePracticeReview => "Agrees: a practice review is right",
        PanelOutcome.AgreeNoPracticeReview => "Agrees: no practice review is needed",
        PanelOutcome.AdvisePracticeReview => "Disagrees: advises a practice review",
        PanelOutcome.AdviseNoPracticeReview => "Disagrees: advises that no practice review is needed",
        PanelOutcome.MoreInformationNeeded => "More information is needed",
        PanelOutcome.HeldForThematicInquiry => "Held for a thematic inquiry",
        PanelOutcome.NationalInquiry => "National inquiry",
        PanelOutcome.NotificationCriteriaNotMet => "The criteria for notification were not met",
        _ => "Outside the panel's remit",
    };

    /// <summary>What an outcome rests on or brings about, for whoever chooses it.</summary>
    public static string? HintFor(PanelOutcome outcome) => outcome switch
    {
        PanelOutcome.AgreePracticeReview => "Only where the area decided on a practice review",
        PanelOutcome.AgreeNoPracticeReview => "Only where the area decided against one",
        PanelOutcome.AdvisePracticeReview =>
            "Only where the area decided against one. The panel advises; it cannot order a review. Needs a comment to the area",
        PanelOutcome.AdviseNoPracticeReview => "Only where the area decided on one. Needs a comment to the area",
        PanelOutcome.MoreInformationNeeded => "Needs a comment that says what is asked. Send it to the area yourselves",
        PanelOutcome.HeldForThematicInquiry => "Until an inquiry on several cases with the same theme is opened",
        PanelOutcome.NationalInquiry => "Children Act 2004, section 16B. Starts the six months to publication",
        _ => null,
    };

    public static string For(CriterionAnswer answer) => answer switch
    {
        CriterionAnswer.Met => "Met",
        CriterionAnswer.NotMet => "Not met",
        _ => "Unclear",
    };

    public static string For(CasePriority priority) => priority switch
    {
        CasePriority.Urgent => "Urgent",
        CasePriority.High => "High",
        _ => "Normal",
    };

    public static string? Colour(CasePriority priority) => priority switch
    {
        CasePriority.Urgent => "red",
        CasePriority.High => "orange",
        _ => "grey",
    };

    public static string For(IncidentKind kind) => kind switch
    {
        IncidentKind.ChildDeath => "Death of a child",
        IncidentKind.SeriousHarm => "Serious harm to a child",
        IncidentKind.LookedAfterChildDeath => "Death of a looked-after child",
        IncidentKind.CareLeaverDeath => "Death of a care leaver",
        _ => "Other",
    };

    public static string For(WithdrawalReason reason) => reason switch
    {
        WithdrawalReason.Duplicate => "it was a duplicate",
        WithdrawalReason.SentInError => "it was sent in error",
        WithdrawalReason.WrongArea => "another area notifies it",
        _ => "of another reason, which the area gave",
    };

    public static string For(InquiryKind kind) => kind == InquiryKind.SingleCase ? "On one case" : "Thematic";

    public static string For(InquiryState state) => state == InquiryState.Open ? "Open" : "Published";
}
