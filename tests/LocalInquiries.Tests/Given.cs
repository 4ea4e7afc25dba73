using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Contracts.Publication;
using Safeguarding.StatutoryClocks;
using Safeguarding.TestKit;

namespace Safeguarding.LocalInquiries.Tests;

/// <summary>Valid messages and requests to start from; a test changes what it is about.</summary>
static class Given
{
    public static readonly DateOnly Today = LondonTime.DateOf(DateTime.UtcNow);

    public static IncidentNotified Incident(string area = People.Leeds, DateTime? sentAt = null) => new()
    {
        NotificationId = Guid.CreateVersion7(),
        Reference = "SIN-2026-TEST1-X",
        Kind = IncidentKind.SeriousHarm,
        AreaCode = area,
        OtherAreaCodes = [People.Kent],
        SentAt = sentAt ?? DateTime.UtcNow,
        BecameAwareOn = LondonTime.DateOf(sentAt ?? DateTime.UtcNow),
        NumberOfChildren = 2,
        InPanelRemit = true,
        Late = false,
    };

    public static NotificationWithdrawn Withdrawal(Guid notificationId) => new()
    {
        NotificationId = notificationId,
        Version = 2,
        InPanelRemit = true,
        Reason = WithdrawalReason.Duplicate,
        WithdrawnAt = DateTime.UtcNow,
    };

    public static NotificationDeescalated Deescalation(Guid notificationId) => new()
    {
        NotificationId = notificationId,
        Version = 2,
        InPanelRemit = true,
        Reason = DeescalationReason.AbuseExcluded,
        DeescalatedAt = DateTime.UtcNow,
    };

    public static CriteriaAdopted Criteria(int version = 1, DateOnly? effectiveFrom = null) => new()
    {
        Version = version,
        EffectiveFrom = effectiveFrom ?? new DateOnly(2018, 6, 29),
        LocalCriteria =
        [
            new LocalCriterion("local-a", "highlights or may highlight improvements needed — “exactly as printed”",
                "SI 2018/789 reg 11(2)(a)"),
            new LocalCriterion("local-b", "highlights or may highlight recurrent themes", "SI 2018/789 reg 11(2)(b)"),
        ],
    };

    public static PanelDecided PanelDecision(Guid notificationId, PanelOutcome outcome, int number = 1) => new()
    {
        DecisionId = Guid.CreateVersion7(),
        CaseId = Guid.CreateVersion7(),
        NotificationId = notificationId,
        Number = number,
        Outcome = outcome,
        CriteriaVersion = 1,
        DecidedAt = DateTime.UtcNow,
    };

    public static DecideRequest Decision(bool practiceReview = true) => new()
    {
        PracticeReview = practiceReview,
        Answers =
        [
            new AnswerCriterionRequest { Code = "local-a", Answer = CriterionAnswer.Met, Reason = "Handovers were not written down." },
            new AnswerCriterionRequest { Code = "local-b", Answer = CriterionAnswer.Unclear, Reason = "Two earlier reviews may be alike." },
        ],
        NationalIssueRaised = false,
        NationalIssueReason = "Nothing beyond the area was found.",
        Rationale = "More can be learned than a rapid review can show.",
    };

    public static PublishPracticeReviewRequest Publication() => new()
    {
        Title = "Child T",
        Text = "## What happened\n\nAgencies did not share what each of them knew.",
        Reviewers = ["A. Reviewer"],
        Lessons = [Lesson("Write down handovers"), Lesson("Listen to children")],
        Recommendations =
        [
            new RecommendationToPublish
            {
                Text = "Agree one form for handovers.",
                Addressee = "The integrated care board",
                DueOn = Today.AddMonths(6),
                IntendedOutcome = "Nobody has to ask a child twice.",
            },
        ],
    };

    public static LessonToPublish Lesson(string title) => new()
    {
        Title = title,
        Finding = "Handovers were oral.",
        WhyItHappened = "Two systems do not exchange records.",
        Improvement = "One shared record.",
        Themes = ["information-sharing"],
        Audience = ["health-visiting"],
        AgeGroup = "under-1",
    };

    public static PublishedReport Report(string title) => new()
    {
        Title = title,
        Text = "Public.",
        Lessons = [],
    };
}
