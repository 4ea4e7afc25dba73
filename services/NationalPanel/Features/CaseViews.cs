using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.NationalPanel.Features;

static class CaseViews
{
    public static CaseSummary Summary(PanelCase panelCase, AreaRegister areas, DateOnly today) => new()
    {
        Id = panelCase.Id,
        Version = panelCase.Version,
        NotificationId = panelCase.NotificationId,
        Reference = panelCase.Reference,
        Kind = panelCase.Kind,
        AreaCode = panelCase.AreaCode,
        AreaName = NameOf(panelCase, areas),
        SentAt = panelCase.SentAt,
        Late = panelCase.Late,
        MediaInterest = panelCase.MediaInterest,
        Restricted = panelCase.Restricted,
        State = panelCase.State,
        Owner = Owner(panelCase.Triage),
        Priority = panelCase.Triage.Priority,
        RapidReview = RapidReview(panelCase, today),
        Outcome = panelCase.Outcome,
        DecidedAt = panelCase.DecidedAt,
    };

    public static CaseDetails Details(PanelCase panelCase, CaseSurroundings around, AreaRegister areas, DateOnly today) => new()
    {
        Id = panelCase.Id,
        Version = panelCase.Version,
        NotificationId = panelCase.NotificationId,
        Reference = panelCase.Reference,
        Kind = panelCase.Kind,
        AreaCode = panelCase.AreaCode,
        AreaName = NameOf(panelCase, areas),
        SentAt = panelCase.SentAt,
        Late = panelCase.Late,
        MediaInterest = panelCase.MediaInterest,
        Restricted = panelCase.Restricted,
        State = panelCase.State,
        Owner = Owner(panelCase.Triage),
        Priority = panelCase.Triage.Priority,
        RapidReview = RapidReview(panelCase, today),
        Outcome = panelCase.Outcome,
        DecidedAt = panelCase.DecidedAt,
        BecameAwareOn = panelCase.BecameAwareOn,
        NumberOfChildren = panelCase.NumberOfChildren,
        OtherAreaCodes = panelCase.OtherAreaCodes,
        StewardAreaCode = areas.StewardOf(panelCase.AreaCode),
        TriageNote = panelCase.Triage.Note,
        RapidReviews = [.. panelCase.RapidReviews.OrderBy(review => review.Version).Select(Received)],
        Decisions = [.. panelCase.Decisions.OrderBy(decision => decision.Number).Select(decision => DecisionViews.Full(decision, around.Criteria))],
        PracticeReview = panelCase.PracticeReview is { InquiryId: { } inquiry } review
            ? new PracticeReviewProgress(inquiry, review.StartedAt, review.DueOn, review.PublishedAt)
            : null,
        NationalInquiryId = panelCase.InquiryId,
        LinkedCaseIds = [.. around.LinkedCases.Select(linked => linked.Id)],
        LinkedCases = [.. around.LinkedCases.Select(linked => Reference(linked, areas))],
        Lessons = around.Lessons,
        Conflicts = [.. panelCase.Conflicts.OrderBy(conflict => conflict.DeclaredAt)
            .Select(conflict => new ConflictOfInterest(conflict.MemberId, conflict.MemberName, conflict.DeclaredAt))],
        Meetings = [.. around.Meetings.Select(MeetingViews.Summary)],
        Withdrawal = panelCase is { WithdrawalReason: { } reason, WithdrawnAt: { } at } ? new CaseWithdrawal(reason, at) : null,
    };

    public static CaseReference Reference(PanelCase panelCase, AreaRegister areas) =>
        new(panelCase.Id, panelCase.Reference, NameOf(panelCase, areas), panelCase.State);

    static string NameOf(PanelCase panelCase, AreaRegister areas) => areas.Find(panelCase.AreaCode)?.Name ?? panelCase.AreaCode;

    static CaseOwner? Owner(Triage triage) => triage.OwnerId is { } owner ? new CaseOwner { Id = owner, Name = triage.OwnerName } : null;

    static RapidReviewProgress RapidReview(PanelCase panelCase, DateOnly today)
    {
        var latest = panelCase.LatestRapidReview;
        var responseDueOn = panelCase.AwaitingAnswer?.ResponseDueOn;
        return new RapidReviewProgress
        {
            DueOn = panelCase.RapidReviewDueOn,
            Version = latest?.Version,
            SubmittedAt = latest?.SubmittedAt,
            Late = latest?.Late,
            RecommendsPracticeReview = latest?.RecommendsPracticeReview,
            NationalIssueRaised = latest?.NationalIssueRaised,
            ResponseDueOn = responseDueOn,
            ResponseOverdue = responseDueOn < today,
        };
    }

    static ReceivedRapidReview Received(ReceivedReview review) => new(review.InquiryId, review.Version, review.RecommendsPracticeReview,
        review.NationalIssueRaised, review.SubmittedAt, review.Late, review.ResponseDueOn);
}
