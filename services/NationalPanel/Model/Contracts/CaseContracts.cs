using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.NationalPanel.Model;

/// <summary>A case as the API answers it.</summary>
static class CaseContracts
{
    public static CaseSummary ToSummary(this PanelCase panelCase, AreaRegister areas, DateOnly today) => new()
    {
        Id = panelCase.Id,
        Version = panelCase.Version,
        NotificationId = panelCase.NotificationId,
        Reference = panelCase.Reference,
        Kind = panelCase.Kind,
        AreaCode = panelCase.AreaCode,
        AreaName = NameOf(panelCase, areas),
        GivenToAreaCode = panelCase.GivenToAreaCode,
        SentAt = panelCase.SentAt,
        EnteredAt = panelCase.EnteredAt,
        Late = panelCase.Late,
        MediaInterest = panelCase.MediaInterest,
        Restricted = panelCase.IsRestricted,
        State = panelCase.State,
        Owner = Owner(panelCase.Triage),
        Priority = panelCase.Triage.Priority,
        RapidReview = RapidReview(panelCase, today),
        Outcome = panelCase.Outcome,
        DecidedAt = panelCase.DecidedAt,
    };

    public static CaseDetails ToContract(this PanelCase panelCase, CaseContext context, AreaRegister areas, DateOnly today) => new()
    {
        Id = panelCase.Id,
        Version = panelCase.Version,
        NotificationId = panelCase.NotificationId,
        Reference = panelCase.Reference,
        Kind = panelCase.Kind,
        AreaCode = panelCase.AreaCode,
        AreaName = NameOf(panelCase, areas),
        GivenToAreaCode = panelCase.GivenToAreaCode,
        SentAt = panelCase.SentAt,
        EnteredAt = panelCase.EnteredAt,
        Late = panelCase.Late,
        MediaInterest = panelCase.MediaInterest,
        Restricted = panelCase.IsRestricted,
        State = panelCase.State,
        Owner = Owner(panelCase.Triage),
        Priority = panelCase.Triage.Priority,
        RapidReview = RapidReview(panelCase, today),
        Outcome = panelCase.Outcome,
        DecidedAt = panelCase.DecidedAt,
        BecameAwareOn = panelCase.BecameAwareOn,
        NumberOfChildren = panelCase.NumberOfChildren,
        OtherAreaCodes = panelCase.OtherAreaCodes,
        StewardAreaCodes = areas.ServingAreasOf(panelCase.AnsweringAreaCode, today),
        SuccessorAreaCodes = areas.SuccessorsOf(panelCase.AreaCode, today),
        AreaChanges = [.. panelCase.AreaChanges.OrderBy(change => change.Number).Select(change => new CaseAreaChange(
            change.Number, change.GivenToAreaCode, change.Reason, change.ChangedBy, change.ChangedAt))],
        TriageNote = panelCase.Triage.Note,
        HandedOver = panelCase.Triage.HandedOver,
        RapidReviews = [.. panelCase.RapidReviews.OrderBy(review => review.Version).Select(review => review.ToContract())],
        Decisions = [.. panelCase.Decisions.OrderBy(decision => decision.Number).Select(decision => decision.ToContract(context.Criteria))],
        PracticeReview = panelCase.PracticeReview is { InquiryId: { } inquiry } review
            ? new PracticeReviewProgress(inquiry, review.StartedAt, review.DueOn, review.PublishedAt)
            : null,
        NationalInquiryId = panelCase.InquiryId,
        LinkedCaseIds = [.. context.LinkedCases.Select(linked => linked.Id)],
        LinkedCases = [.. context.LinkedCases.Select(linked => linked.ToReference(areas))],
        Follows = Follows(panelCase, context, areas),
        FollowedBy = [.. context.SameIncident.Where(other => other.LeadingNotificationId == panelCase.NotificationId)
            .Select(other => other.ToReference(areas))],
        Lessons = context.Lessons,
        Conflicts = [.. panelCase.Conflicts.OrderBy(conflict => conflict.DeclaredAt)
            .Select(conflict => new ConflictOfInterest(conflict.MemberId, conflict.MemberName, conflict.DeclaredAt))],
        Meetings = [.. context.Meetings.Select(meeting => meeting.ToSummary(context.Reader))],
        Withdrawal = panelCase is { WithdrawalReason: { } reason, WithdrawnAt: { } at } ? new CaseWithdrawal(reason, at) : null,
        Deescalation = panelCase is { DeescalationReason: { } which, DeescalatedAt: { } endedAt }
            ? new CaseDeescalation(which, endedAt)
            : null,
        SetAside = panelCase is { SetAsideReason: { } why, SetAsideAt: { } since } ? new CaseSetAside(why, since) : null,
    };

    public static CaseReference ToReference(this PanelCase panelCase, AreaRegister areas) =>
        new(panelCase.Id, panelCase.Reference, NameOf(panelCase, areas), panelCase.State);

    // The case that leads is known a moment later where its notification comes later.
    static CaseFollows? Follows(PanelCase panelCase, CaseContext context, AreaRegister areas) =>
        panelCase is { LeadingNotificationId: { } leading, LinkRelation: { } relation, LinkedAt: { } linkedAt }
            ? new CaseFollows(context.LeadIsClosed ? null : leading,
                context.SameIncident.FirstOrDefault(other => other.NotificationId == leading)?.ToReference(areas), relation, linkedAt)
            : null;

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

    static ReceivedRapidReview ToContract(this ReceivedReview review) =>
        new(review.InquiryId, review.Version, review.RecommendsPracticeReview,
        review.NationalIssueRaised, review.SubmittedAt, review.Late, review.ResponseDueOn);
}
