using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;
using InquiryState = Safeguarding.Contracts.LocalInquiries.InquiryState;

namespace Safeguarding.Portal.Show;

/// <summary>What becomes of a notification, in the words that an area's pages use.</summary>
public static class CaseWords
{
    public static readonly IReadOnlyList<Choice> Kinds = Choices.Of<IncidentKind>(Words.For);

    public static readonly IReadOnlyList<Choice> States = Choices.Of<NotificationState>(Words.For);

    public static readonly IReadOnlyList<Choice> WithdrawalReasons = Choices.Of<WithdrawalReason>(For);

    public static readonly IReadOnlyList<Choice> Answers = Choices.Of<CriterionAnswer>(PanelWords.For);

    public static string? Colour(NotificationState state) => state == NotificationState.Sent ? "green" : "grey";

    public static string For(InquiryState state) => state switch
    {
        InquiryState.RapidReview => "Rapid review being written",
        InquiryState.Submitted => "Rapid review sent",
        InquiryState.PracticeReview => "Practice review under way",
        InquiryState.Published => "Practice review published",
        _ => "Ended: notification withdrawn",
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
        TimelineEventKind.RapidReviewSubmitted => "Rapid review sent to the panel",
        TimelineEventKind.PanelDecided => "The panel decided",
        TimelineEventKind.PracticeReviewStarted => "Practice review started",
        TimelineEventKind.PracticeReviewPublished => "Practice review published",
        TimelineEventKind.NationalInquiryOpened => "National inquiry opened",
        TimelineEventKind.NationalInquiryPublished => "National inquiry published",
        _ => "Something else happened",
    };

    /// <summary>What is to be done, as a task names it.</summary>
    public static string For(InquiryTask task) => task.Kind switch
    {
        InquiryTaskKind.WriteRapidReview =>
            task.Missing == 1 ? "Rapid review: 1 part is missing" : $"Rapid review: {task.Missing} parts are missing",
        InquiryTaskKind.SignRapidReview => "Rapid review: your agency’s signature is missing",
        InquiryTaskKind.StartPracticeReview => "Start the practice review that the area decided on",
        InquiryTaskKind.ReadPanelAnswer => "Read the panel’s answer",
        _ => "Practice review: write and publish the report",
    };

    /// <summary>Where the task is done.</summary>
    public static string AddressOf(InquiryTask task) => $"/cases/{task.NotificationId}" + task.Kind switch
    {
        InquiryTaskKind.WriteRapidReview => "/rapid-review",
        InquiryTaskKind.SignRapidReview => "/rapid-review/sign",
        InquiryTaskKind.ReadPanelAnswer => "#local-inquiry",
        _ => "/practice-review",
    };

    public static string ForClock(string clock) => clock switch
    {
        "rapidReview" => "Rapid review to the panel",
        "practiceReviewPublication" => "Practice review published",
        _ => clock,
    };
}
