using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;
using InquiryState = Safeguarding.Contracts.LocalInquiries.InquiryState;

namespace Safeguarding.Portal.Show;

/// <summary>What becomes of a notification, in the words that an area's pages use.</summary>
public static class CaseWords
{
    public static readonly IReadOnlyList<Choice> Kinds = Choices.Of<IncidentKind>(Words.For);

    public static readonly IReadOnlyList<Choice> Stages = Choices.Of<CaseStage>(For);

    public static readonly IReadOnlyList<Choice> WithdrawalReasons = Choices.Of<WithdrawalReason>(For);

    public static readonly IReadOnlyList<Choice> DeescalationReasons = Choices.Of<DeescalationReason>(For);

    public static readonly IReadOnlyList<Choice> LinkRelations = Choices.Of<LinkRelation>(For);

    public static readonly IReadOnlyList<Choice> UnlinkReasons =
        Choices.Of<UnlinkReason>(For, offered: reason => reason != UnlinkReason.LeadEnded);

    public static readonly IReadOnlyList<Choice> AmendmentReasons = Choices.Of<AmendmentReason>(For);

    public static readonly IReadOnlyList<Choice> Answers = Choices.Of<CriterionAnswer>(PanelWords.For);

    /// <summary>The stage of a case; what has ended says how, and a rapid review whether it is written.</summary>
    public static string StageOf(NotificationSummary row, ReviewStanding? standing = null) =>
        row.Stage == CaseStage.Ended ? Words.For(row.State) : For(row.Stage, standing);

    public static string For(CaseStage stage, ReviewStanding? standing) => (stage, standing) switch
    {
        (CaseStage.RapidReview, { Missing: 0 }) => "Rapid review to be signed",
        (CaseStage.RapidReview, not null) => "Rapid review being written",
        _ => For(stage),
    };

    public static string For(CaseStage stage) => stage switch
    {
        CaseStage.RapidReview => "Rapid review to be sent",
        CaseStage.WithPanel => "With the panel",
        CaseStage.InformationAsked => "More information asked for",
        CaseStage.HeldForThematicInquiry => "Held for a thematic inquiry",
        CaseStage.InquiryToOpen => "National inquiry decided",
        CaseStage.NationalInquiry => "National inquiry",
        CaseStage.PracticeReviewToStart => "Practice review to start",
        CaseStage.PracticeReview => "Practice review",
        CaseStage.Decided => "Decided, nothing follows",
        CaseStage.Published => "Published",
        CaseStage.OutsideRemit => "Recorded: outside the panel’s remit",
        CaseStage.Linked => "Linked: another notification leads",
        CaseStage.NotShared => "Another area’s case",
        _ => "Ended",
    };

    public static string Colour(CaseStage stage) => stage switch
    {
        CaseStage.RapidReview or CaseStage.InformationAsked or CaseStage.PracticeReviewToStart => "blue",
        CaseStage.WithPanel or CaseStage.HeldForThematicInquiry or CaseStage.InquiryToOpen => "turquoise",
        CaseStage.NationalInquiry or CaseStage.PracticeReview => "purple",
        CaseStage.Published or CaseStage.Decided => "green",
        _ => "grey",
    };

    /// <summary>Who is to act next; null where nobody is.</summary>
    public static string? Holder(CaseStage stage) => stage switch
    {
        CaseStage.RapidReview or CaseStage.InformationAsked or CaseStage.PracticeReviewToStart or CaseStage.PracticeReview =>
            "Safeguarding partners",
        CaseStage.WithPanel or CaseStage.HeldForThematicInquiry or CaseStage.InquiryToOpen or CaseStage.NationalInquiry =>
            "National panel",
        _ => null,
    };

    /// <summary>The three partners write a rapid review together; once it is written, it waits for those that have not signed.</summary>
    public static string? Holder(CaseStage stage, ReviewStanding? standing) =>
        stage == CaseStage.RapidReview && standing is { Missing: 0, NotSigned: { Count: > 0 } agencies }
            ? string.Join(", ", agencies.Select(Words.For)) : Holder(stage);

    /// <summary>Whether the date of the stage is counted in working days, which may move.</summary>
    public static bool MayMove(CaseStage stage, DateOnly due) => stage == CaseStage.RapidReview && Due.MayMove(due);

    public static string For(InquiryState state) => state switch
    {
        InquiryState.RapidReview => "Rapid review being written",
        InquiryState.Submitted => "Rapid review sent",
        InquiryState.PracticeReview => "Practice review under way",
        InquiryState.Published => "Practice review published",
        InquiryState.SetAside => "Set aside",
        InquiryState.Deescalated => "Ended: criteria not met",
        _ => "Ended: notification withdrawn",
    };

    /// <summary>Why nothing can be done on an inquiry; null where something can.</summary>
    public static string? WhyReadOnly(InquiryDetails inquiry) => inquiry.State switch
    {
        InquiryState.Withdrawn => "The notification was withdrawn. The inquiry has ended and can only be read.",
        InquiryState.Deescalated => "The criteria turned out not to be met. The inquiry has ended and can only be read.",
        InquiryState.SetAside when inquiry.Follows is not null =>
            "Another notification of the same incident leads. The inquiry is set aside and can only be read.",
        InquiryState.SetAside => "The notification as amended is outside the panel’s remit. The inquiry is set aside and can only be read.",
        _ => null,
    };

    public static string Colour(InquiryState state) => state switch
    {
        InquiryState.RapidReview => "blue",
        InquiryState.Submitted => "turquoise",
        InquiryState.PracticeReview => "purple",
        InquiryState.Published => "green",
        _ => "grey",
    };

    public static string For(WithdrawalReason reason) => reason switch
    {
        WithdrawalReason.SentInError => "It was sent by mistake",
        WithdrawalReason.Duplicate => "The same incident was already notified",
        WithdrawalReason.WrongArea => "Another area is responsible and notifies",
        _ => "Another reason",
    };

    public static string For(DeescalationReason reason) => reason switch
    {
        DeescalationReason.AbuseExcluded => "Abuse or neglect is no longer known or suspected",
        DeescalationReason.HarmNotSerious => "No child died or was seriously harmed",
        _ => "Another reason",
    };

    public static string For(LinkRelation relation) => relation switch
    {
        LinkRelation.SameIncident => "The same incident, notified twice",
        LinkRelation.VictimAndPerpetrator => "The child that was harmed, and the child that harmed",
        LinkRelation.TwoAreas => "Two areas notified the same incident",
        _ => "Sent anew by the council that is responsible",
    };

    public static string For(UnlinkReason reason) => reason switch
    {
        UnlinkReason.TwoIncidents => "They are of two incidents",
        UnlinkReason.WrongLead => "Another notification is to lead",
        UnlinkReason.LeadEnded => "The one that led has ended, or the panel does not consider it",
        _ => "Another reason",
    };

    public static string For(NotificationChange change) => change switch
    {
        NotificationChange.Sent => "sent",
        NotificationChange.Amended => "amended",
        NotificationChange.Erased => "what it said of people erased",
        NotificationChange.Linked => "linked",
        NotificationChange.Unlinked => "unlinked",
        NotificationChange.Deescalated => "de-escalated",
        _ => "withdrawn",
    };

    public static string For(CorrectedInstant instant) =>
        instant == CorrectedInstant.Happened ? "when it happened, " : "when the council became aware, ";

    /// <summary>One date, or the first and the last of a range.</summary>
    public static string Range(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        ({ } first, { } last) when first != last => $"between {Dates.InWords(first)} and {Dates.InWords(last)}",
        ({ } first, _) => Dates.InWords(first),
        _ => "not known",
    };

    public static string For(AmendmentReason reason) => reason switch
    {
        AmendmentReason.Correction => "An answer was wrong",
        AmendmentReason.NewInformation => "More became known, or an answer was missing",
        AmendmentReason.LaterDeath => "A child has died since it was sent",
        _ => "Another reason",
    };

    public static string For(PanelOutcome outcome) => outcome switch
    {
        PanelOutcome.AgreePracticeReview => "The panel agrees that a practice review is right",
        PanelOutcome.AgreeNoPracticeReview => "The panel agrees that no practice review is needed",
        PanelOutcome.AdvisePracticeReview => "The panel disagrees: it advises a practice review",
        PanelOutcome.AdviseNoPracticeReview => "The panel disagrees: it advises that no practice review is needed",
        PanelOutcome.MoreInformationNeeded => "The panel needs more information",
        PanelOutcome.HeldForThematicInquiry => "The panel holds the case for a thematic inquiry",
        PanelOutcome.NationalInquiry => "The panel will carry out a national inquiry",
        PanelOutcome.NotificationCriteriaNotMet => "The criteria for notification were not met",
        _ => "The case is outside the panel’s remit",
    };

    /// <summary>What happened, as an entry of the timeline says it.</summary>
    public static string For(TimelineEventKind kind) => kind switch
    {
        TimelineEventKind.Sent => "Notification sent",
        TimelineEventKind.Withdrawn => "Notification withdrawn",
        TimelineEventKind.Deescalated => "Notification de-escalated: the criteria are not met",
        TimelineEventKind.Linked => "Linked with another notification",
        TimelineEventKind.Unlinked => "Link with another notification taken back",
        TimelineEventKind.Erased => "What it said of people was erased",
        TimelineEventKind.Amended => "Notification amended",
        TimelineEventKind.RapidReviewSubmitted => "Rapid review sent to the panel",
        TimelineEventKind.PanelDecided => "The panel decided",
        TimelineEventKind.PracticeReviewStarted => "Practice review started",
        TimelineEventKind.PracticeReviewPublished => "Practice review published",
        TimelineEventKind.NationalInquiryOpened => "National inquiry opened",
        TimelineEventKind.AreaChanged => "Another area answers for it",
        TimelineEventKind.NationalInquiryPublished => "National inquiry published",
        TimelineEventKind.Entered => "Notification entered here",
        TimelineEventKind.HandedOver => "Draft handed over",
        TimelineEventKind.EnteredRemit => "It came into the panel’s remit",
        TimelineEventKind.LeftRemit => "It left the panel’s remit",
        TimelineEventKind.ShareOpened => "All of it opened to another area",
        TimelineEventKind.ShareClosed => "Closed again to another area",
        TimelineEventKind.Restricted => "Restricted to people who are named",
        TimelineEventKind.RestrictionLifted => "Restriction lifted",
        TimelineEventKind.RapidReviewOpened => "Rapid review to be written",
        TimelineEventKind.RapidReviewSigned => "Rapid review signed",
        TimelineEventKind.SignatureVoided => "Signature voided: the text changed",
        TimelineEventKind.GivenToColleague => "Given to a colleague to look after",
        TimelineEventKind.PutOnAgenda => "Put on the agenda of a meeting",
        _ => "Something else happened",
    };
}
