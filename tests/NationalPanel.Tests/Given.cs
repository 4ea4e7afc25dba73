using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Contracts.Publication;
using Safeguarding.StatutoryClocks;
using Safeguarding.TestKit;

namespace Safeguarding.NationalPanel.Tests;

/// <summary>Valid content to start from; a test changes what it is about.</summary>
static class Given
{
    public static DateOnly Today => LondonTime.DateOf(DateTime.UtcNow);

    public static IncidentNotified Incident() => new()
    {
        NotificationId = Guid.CreateVersion7(),
        Reference = "SIN-2026-7QK4R-X",
        Kind = IncidentKind.SeriousHarm,
        AreaCode = People.Leeds,
        OtherAreaCodes = [People.Kent],
        SentAt = DateTime.UtcNow,
        BecameAwareOn = Today,
        NumberOfChildren = 2,
        InPanelRemit = true,
        Late = false,
    };

    public static RapidReviewSubmitted RapidReview(Guid notificationId, int version = 1) => new()
    {
        InquiryId = Guid.CreateVersion7(),
        NotificationId = notificationId,
        Version = version,
        RecommendsPracticeReview = true,
        NationalIssueRaised = true,
        SubmittedAt = DateTime.UtcNow,
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

    public static TriageCaseRequest Triage() => new()
    {
        Owner = new CaseOwner { Id = "0193b7c2", Name = "Sam Secretary" },
        Priority = CasePriority.High,
        Note = "Ask the area about the school.",
    };

    public static RecordDecisionRequest Decision(PanelOutcome outcome) => new()
    {
        Outcome = outcome,
        CriteriaVersion = 1,
        Considerations = [.. "abc".Select(letter => new ConsiderationRequest
        {
            Code = $"national-{letter}",
            Answer = CriterionAnswer.Met,
            Reason = $"Because of {letter}.",
        })],
        CommentToArea = "Thank you for the review.",
    };

    /// <summary>The same decision with its first consideration changed.</summary>
    public static RecordDecisionRequest With(
        this RecordDecisionRequest decision, Func<ConsiderationRequest, ConsiderationRequest> change) =>
        decision with { Considerations = [change(decision.Considerations![0]), .. decision.Considerations.Skip(1)] };

    public static OpenNationalInquiryRequest Inquiry(params CaseDetails[] cases) => new()
    {
        Id = Guid.CreateVersion7(),
        Kind = cases.Length == 1 ? InquiryKind.SingleCase : InquiryKind.Thematic,
        Title = "Infants and unexplained injuries",
        CaseIds = [.. cases.Select(panelCase => panelCase.Id)],
    };

    public static PublishNationalInquiryRequest Report() => new()
    {
        Title = "What babies cannot tell",
        Text = "# Findings\n\nWhat was found.",
        Reviewers = ["Jo Reviewer"],
        Lessons = [Lesson("Bruises in babies"), Lesson("Absent fathers")],
        Recommendations =
        [
            new RecommendationToPublish
            {
                Text = "Change the guidance.",
                Addressee = "Department for Education",
                DueOn = Today.AddMonths(6),
                IntendedOutcome = "Bruises are seen.",
            },
        ],
    };

    public static PublishNationalInquiryRequest With(
        this PublishNationalInquiryRequest report, Func<LessonToPublish, LessonToPublish> change) =>
        report with { Lessons = [change(report.Lessons![0]), .. report.Lessons.Skip(1)] };

    public static PublishNationalInquiryRequest WithRecommendation(
        this PublishNationalInquiryRequest report, Func<RecommendationToPublish, RecommendationToPublish> change) =>
        report with { Recommendations = [change(report.Recommendations![0])] };

    public static PlanMeetingRequest Meeting() =>
        new() { Id = Guid.CreateVersion7(), Title = "January meeting", HeldOn = Today.AddDays(30) };

    public static RecordMeetingRequest Held() => new()
    {
        Title = "January meeting",
        HeldOn = Today,
        State = MeetingState.Held,
        Attendance = ["Eleanor Voss", "Marcus Bell"],
    };

    public static AddReviewerRequest Reviewer() =>
        new() { Id = Guid.CreateVersion7(), Name = $"R{Guid.NewGuid():N}", Expertise = "Infants and hospitals." };

    static LessonToPublish Lesson(string title) => new()
    {
        Title = title,
        Finding = "What was found.",
        WhyItHappened = "Why it happened.",
        Improvement = "What should improve.",
        Themes = ["infants", "physical-abuse"],
        Audience = ["health-visiting"],
        Setting = "home",
        AgeGroup = "under-1",
    };
}
