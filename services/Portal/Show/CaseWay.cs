using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Portal.Show;

/// <summary>The way of a case from its notification to its lessons: what lies behind it, where it stands and who holds it there.</summary>
public static class CaseWay
{
    /// <summary>As an area's pages know it.</summary>
    public static IReadOnlyList<WayStep> Of(
        NotificationSummary summary, IReadOnlyList<TimelineEvent> events, ReviewStanding? standing = null) => Steps(new Facts(
        summary.Stage, standing, summary.SentAt, Last(events, TimelineEventKind.RapidReviewSubmitted),
        Last(events, TimelineEventKind.PanelDecided),
        Last(events, TimelineEventKind.PracticeReviewPublished) ?? Last(events, TimelineEventKind.NationalInquiryPublished),
        events.Any(happened => happened.Kind == TimelineEventKind.NationalInquiryOpened), summary.NextDueOn,
        summary.NextDueOn is { } due && CaseWords.MayMove(summary.Stage, due)));

    /// <summary>As the panel's pages know it.</summary>
    public static IReadOnlyList<WayStep> Of(CaseDetails known, ReviewStanding? standing = null)
    {
        var stage = StageOf(known);
        var due = stage switch
        {
            CaseStage.RapidReview => known.RapidReview.DueOn,
            CaseStage.WithPanel => known.RapidReview.ResponseDueOn,
            CaseStage.PracticeReview => known.PracticeReview?.DueOn,
            _ => null,
        };
        return Steps(new Facts(
            stage, standing, known.SentAt, known.RapidReview.SubmittedAt, known.DecidedAt, known.PracticeReview?.PublishedAt,
            known.NationalInquiryId is not null, due,
            stage is CaseStage.RapidReview or CaseStage.WithPanel && due is { } day && Due.MayMove(day)));
    }

    static CaseStage StageOf(CaseDetails known) => known.State switch
    {
        CaseState.Withdrawn or CaseState.Deescalated => CaseStage.Ended,
        CaseState.SetAside => known.Follows is null ? CaseStage.OutsideRemit : CaseStage.Linked,
        CaseState.UnderNationalInquiry => CaseStage.NationalInquiry,
        CaseState.NationalInquiryPublished => CaseStage.Published,
        _ when known.PracticeReview is { PublishedAt: not null } => CaseStage.Published,
        _ when known.PracticeReview is { StartedAt: not null } => CaseStage.PracticeReview,
        CaseState.AwaitingRapidReview => CaseStage.RapidReview,
        CaseState.AwaitingDecision => CaseStage.WithPanel,
        CaseState.AwaitingInformation => CaseStage.InformationAsked,
        CaseState.HeldForThematicInquiry => CaseStage.HeldForThematicInquiry,
        _ => known.Outcome switch
        {
            PanelOutcome.NationalInquiry => CaseStage.InquiryToOpen,
            PanelOutcome.AgreePracticeReview or PanelOutcome.AdvisePracticeReview => CaseStage.PracticeReviewToStart,
            PanelOutcome.AdviseNoPracticeReview when known.RapidReview.RecommendsPracticeReview is true =>
                CaseStage.PracticeReviewToStart,
            _ => CaseStage.Decided,
        },
    };

    static IReadOnlyList<WayStep> Steps(Facts facts)
    {
        var here = facts.Stage switch
        {
            CaseStage.RapidReview => 1,
            CaseStage.WithPanel or CaseStage.InformationAsked or CaseStage.HeldForThematicInquiry => 2,
            CaseStage.InquiryToOpen or CaseStage.NationalInquiry or CaseStage.PracticeReviewToStart or CaseStage.PracticeReview => 3,
            _ => 5,
        };
        var inquiry = facts.Stage is CaseStage.InquiryToOpen or CaseStage.NationalInquiry || facts.National ? "National inquiry"
            : facts.Stage is CaseStage.PracticeReviewToStart or CaseStage.PracticeReview ? "Practice review" : "Inquiry";
        return
        [
            Step(0, "Notified", facts.SentAt), Step(1, "Rapid review", facts.SubmittedAt), Step(2, "Panel’s answer", facts.DecidedAt),
            Step(3, inquiry, facts.PublishedAt), Step(4, "Lessons", facts.PublishedAt),
        ];

        WayStep Step(int place, string name, DateTime? doneAt) => place == here
            ? new WayStep(name, WayState.Here, CaseWords.For(facts.Stage, facts.Standing),
                CaseWords.Holder(facts.Stage, facts.Standing), facts.DueOn, facts.MayMove)
            : doneAt is { } at && (place < here || here == 5) ? new WayStep(name, WayState.Done, Dates.Brief(at))
            // A practice review may begin before the panel has answered.
            : new WayStep(name, here == 5 ? WayState.NotFollowed : WayState.Ahead, null);
    }

    static DateTime? Last(IReadOnlyList<TimelineEvent> events, TimelineEventKind kind) =>
        events.LastOrDefault(happened => happened.Kind == kind)?.OccurredAt;

    sealed record Facts(
        CaseStage Stage, ReviewStanding? Standing, DateTime SentAt, DateTime? SubmittedAt, DateTime? DecidedAt, DateTime? PublishedAt,
        bool National, DateOnly? DueOn, bool MayMove);
}

/// <summary>A step of a case's way.</summary>
/// <param name="Note">When it was done, or what is happening.</param>
/// <param name="Holder">Who is to act.</param>
/// <param name="DueOn">By when.</param>
/// <param name="MayMove">Whether that date may still move.</param>
public record WayStep(string Name, WayState State, string? Note, string? Holder = null, DateOnly? DueOn = null, bool MayMove = false);

/// <summary>How a case stands to a step of its way.</summary>
public enum WayState
{
    Done,
    Here,
    Ahead,

    /// <summary>The case has ended without it.</summary>
    NotFollowed,
}
