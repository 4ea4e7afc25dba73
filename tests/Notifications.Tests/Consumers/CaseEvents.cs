using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Publication;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Consumers;

/// <summary>What the other services tell of one case.</summary>
sealed class CaseEvents
{
    public static readonly DateOnly DueOn = Given.Today.AddMonths(6);
    static readonly DateTime Start = DateTime.UtcNow;

    readonly Guid _inquiry = Guid.CreateVersion7();
    readonly Guid _national = Guid.CreateVersion7();

    public RapidReviewSubmitted RapidReview(Guid id, int version) => new()
    {
        InquiryId = _inquiry,
        NotificationId = id,
        Version = version,
        RecommendsPracticeReview = true,
        NationalIssueRaised = false,
        SubmittedAt = Start.AddDays(version * 10),
        Late = false,
    };

    public static PanelDecided Decision(Guid id, int number, PanelOutcome outcome) => new()
    {
        DecisionId = Guid.CreateVersion7(),
        CaseId = Guid.CreateVersion7(),
        NotificationId = id,
        Number = number,
        Outcome = outcome,
        CriteriaVersion = 1,
        DecidedAt = Start.AddDays((number * 10) + 5),
    };

    public PracticeReviewStarted Started(Guid id) =>
        new() { InquiryId = _inquiry, NotificationId = id, AreaCode = People.Leeds, StartedAt = Start.AddDays(30), DueOn = DueOn };

    public PracticeReviewPublished Published(Guid id) => new()
    {
        InquiryId = _inquiry,
        NotificationId = id,
        PublishedAt = Start.AddDays(40),
        Report = new PublishedReport { Title = "A report", Text = "Public.", Lessons = [] },
    };

    public NationalInquiryOpened Opened(Guid id) =>
        new() { InquiryId = _national, CaseIds = [], NotificationIds = [id], OpenedAt = Start.AddDays(20), DueOn = DueOn };

    public NationalInquiryPublished InquiryPublished(Guid id) => new()
    {
        InquiryId = _national,
        CaseIds = [],
        NotificationIds = [id],
        PublishedAt = Start.AddDays(50),
        Report = new PublishedReport { Title = "A report", Text = "Public.", Lessons = [] },
    };
}
