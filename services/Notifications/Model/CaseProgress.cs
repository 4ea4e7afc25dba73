using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.Notifications.Model;

/// <summary>
/// How far a case has come by what the other services told: kept so that lists can be ordered and narrowed by it, and worked out anew
/// from everything told, whatever came first. A case that nothing is told of has none yet.
/// </summary>
public class CaseProgress : IVersioned
{
    // The panel's last word: a rapid review that comes after one of these asks nothing of it any more.
    static readonly IReadOnlySet<PanelOutcome?> Endings = new HashSet<PanelOutcome?>
    {
        PanelOutcome.NationalInquiry, PanelOutcome.NotificationCriteriaNotMet, PanelOutcome.OutOfRemit,
    };

    static readonly IReadOnlySet<TimelineEventKind> Steps = new HashSet<TimelineEventKind>
    {
        TimelineEventKind.RapidReviewSubmitted, TimelineEventKind.PanelDecided,
        TimelineEventKind.PracticeReviewStarted, TimelineEventKind.PracticeReviewPublished,
        TimelineEventKind.NationalInquiryOpened, TimelineEventKind.NationalInquiryPublished,
    };

    public required Guid NotificationId { get; init; }

    /// <summary>Two events at once both write this row: the later of them fails, is tried again and sees the other.</summary>
    public int Version { get; set; }

    /// <summary>The stage as a number, in which order cases are listed.</summary>
    public int Rank { get; private set; }

    public CaseStage Stage => (CaseStage)Rank;

    public DateOnly? DueOn { get; private set; }

    /// <summary>Whether such an event can change how far a case has come.</summary>
    public static bool IsMovedBy(TimelineEventKind kind) => Steps.Contains(kind);

    public void Follow(IReadOnlyCollection<TimelineEntry> told)
    {
        var national = Running(told, TimelineEventKind.NationalInquiryOpened, TimelineEventKind.NationalInquiryPublished);
        var practice = Running(told, TimelineEventKind.PracticeReviewStarted, TimelineEventKind.PracticeReviewPublished);
        var stage = national is not null ? CaseStage.NationalInquiry
            : practice is not null ? CaseStage.PracticeReview
            : Has(TimelineEventKind.NationalInquiryPublished) || Has(TimelineEventKind.PracticeReviewPublished) ? CaseStage.Published
            : ByDecision(told);
        (Rank, DueOn) = ((int)stage, (national ?? practice)?.DueOn);

        bool Has(TimelineEventKind kind) => told.Any(entry => entry.Kind == kind);
    }

    /// <summary>What has begun and is not published; a publication that is told of first ends what is told of later.</summary>
    static TimelineEntry? Running(IReadOnlyCollection<TimelineEntry> told, TimelineEventKind begun, TimelineEventKind published) =>
        told.Where(entry => entry.Kind == begun && !told.Any(other => other.Kind == published && other.SubjectId == entry.SubjectId))
            .MaxBy(entry => entry.OccurredAt);

    static CaseStage ByDecision(IReadOnlyCollection<TimelineEntry> told)
    {
        var submitted = told.Where(entry => entry.Kind == TimelineEventKind.RapidReviewSubmitted).MaxBy(entry => entry.Number);
        var decided = told.Where(entry => entry.Kind == TimelineEventKind.PanelDecided).MaxBy(entry => entry.Number);
        var outcome = Codes.Parse<PanelOutcome>(decided?.Code);
        if (submitted is not null && (decided is null || submitted.OccurredAt > decided.OccurredAt) && !Endings.Contains(outcome))
            return CaseStage.WithPanel;
        return outcome switch
        {
            null => CaseStage.RapidReview,
            PanelOutcome.NationalInquiry => CaseStage.InquiryToOpen,
            PanelOutcome.MoreInformationNeeded => CaseStage.InformationAsked,
            PanelOutcome.HeldForThematicInquiry => CaseStage.HeldForThematicInquiry,
            PanelOutcome.AgreePracticeReview or PanelOutcome.AdvisePracticeReview => CaseStage.PracticeReviewToStart,
            PanelOutcome.AdviseNoPracticeReview when submitted?.Code == TimelineEntry.WantsPracticeReview =>
                CaseStage.PracticeReviewToStart,
            _ => CaseStage.Decided,
        };
    }
}
