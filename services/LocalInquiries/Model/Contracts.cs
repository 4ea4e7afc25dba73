using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.NationalPanel;
using InquiryState = Safeguarding.Contracts.LocalInquiries.InquiryState;

namespace Safeguarding.LocalInquiries.Model;

/// <summary>Entities as the API answers them.</summary>
static class Contracts
{
    public static InquirySummary ToSummary(this LocalInquiry inquiry, DateOnly today) => new()
    {
        Id = inquiry.Id,
        NotificationId = inquiry.NotificationId,
        Reference = inquiry.Reference,
        Kind = inquiry.Kind,
        AreaCode = inquiry.AreaCode,
        GivenToAreaCode = inquiry.GivenToAreaCode,
        State = inquiry.State,
        NotificationSentAt = inquiry.NotificationSentAt,
        RapidReviewDueOn = inquiry.RapidReviewDueOn,
        SubmittedAt = inquiry.SubmittedAt,
        SubmittedLate = inquiry.SubmittedLate,
        NextDueOn = inquiry.NextDueOn,
        Overdue = inquiry.NextDueOn < today,
    };

    public static InquiryDetails ToContract(this LocalInquiry inquiry, InquiryContext context, DateOnly today) => new()
    {
        Id = inquiry.Id,
        NotificationId = inquiry.NotificationId,
        Reference = inquiry.Reference,
        Kind = inquiry.Kind,
        AreaCode = inquiry.AreaCode,
        GivenToAreaCode = inquiry.GivenToAreaCode,
        OtherAreaCodes = inquiry.OtherAreaCodes,
        NumberOfChildren = inquiry.NumberOfChildren,
        NotificationSentAt = inquiry.NotificationSentAt,
        State = inquiry.State,
        ContentVersion = inquiry.ContentVersion,
        TemplateVersion = inquiry.TemplateVersion,
        RapidReviewDueOn = inquiry.RapidReviewDueOn,
        NextDueOn = inquiry.NextDueOn,
        Overdue = inquiry.NextDueOn < today,
        SubmittedAt = inquiry.SubmittedAt,
        SubmittedLate = inquiry.SubmittedLate,
        WithdrawnAt = inquiry.WithdrawnAt,
        WithdrawalReason = inquiry.WithdrawalReason,
        DeescalatedAt = inquiry.DeescalatedAt,
        DeescalationReason = inquiry.DeescalationReason,
        SetAsideAt = inquiry.SetAsideAt,
        SetAsideReason = inquiry.SetAsideReason,
        Follows = inquiry is { LeadingId: { } leading, LinkRelation: { } relation, LinkedAt: { } linkedAt }
            ? new InquiryFollows(context.LeadIsClosed ? null : leading, relation, linkedAt)
            : null,
        Sections = [.. inquiry.Template.Sections.Select(section => inquiry.SectionOf(section.Key).ToContract(section))],
        Decision = inquiry.Decision.ToContract(context.Criteria),
        Signatures = [.. inquiry.Signatures.OrderBy(signature => signature.SignedAt).Select(signature => signature.ToContract(inquiry))],
        MissingBeforeSigning = inquiry.State == InquiryState.RapidReview ? [.. inquiry.MissingBeforeSigning] : [],
        Panel = context.Panel?.ToContract(inquiry.WantsPracticeReview),
        NationalInquiries = [.. context.NationalInquiries.Select(national => national.ToContract())],
        PracticeReview = inquiry.PracticeReview?.ToContract(),
        Publication = inquiry.Publication?.ToContract(),
    };

    static InquirySection ToContract(this ReviewSection written, SectionTemplate template) => new()
    {
        Key = template.Key,
        Title = template.Title,
        Hint = template.Hint,
        Required = template.Required,
        MaxLength = template.MaxLength,
        Text = written.Text,
        Version = written.Version,
        ChangedAt = written.ChangedAt,
        ChangedByAgency = written.ChangedByAgency,
    };

    static InquiryDecision ToContract(this AreaDecision decision, IReadOnlyList<AdoptedCriterion> criteria) => new()
    {
        Version = decision.Version,
        PracticeReview = decision.PracticeReview,
        CriteriaVersion = decision.CriteriaVersion,
        Criteria = [.. criteria.Join(decision.Answers, criterion => criterion.Code, answer => answer.Code, (criterion, answer) =>
            new InquiryCriterion(criterion.Code, criterion.Text, criterion.Source, answer.Answer, answer.Reason))],
        NationalIssueRaised = decision.NationalIssueRaised,
        NationalIssueReason = decision.NationalIssueReason,
        Rationale = decision.Rationale,
        DecidedAt = decision.DecidedAt,
        DecidedByAgency = decision.DecidedByAgency,
    };

    static InquirySignature ToContract(this Signature signature, LocalInquiry inquiry) =>
        new(signature.Agency, signature.SignedByName, signature.SignedAt, signature.ContentVersion, !inquiry.IsCurrent(signature));

    static PanelAdvice ToContract(this ReceivedDecision decision, bool? areaWants) =>
        new(decision.Number, decision.Outcome, decision.CriteriaVersion, decision.DecidedAt,
            Wants(decision.Outcome) is { } panelWants ? panelWants == areaWants : null);

    // Compared with what the area wants now: an area that has followed the panel's advice agrees with it.
    static bool? Wants(PanelOutcome outcome) => outcome switch
    {
        PanelOutcome.AgreePracticeReview or PanelOutcome.AdvisePracticeReview => true,
        PanelOutcome.AgreeNoPracticeReview or PanelOutcome.AdviseNoPracticeReview => false,
        _ => null,
    };

    static NationalInquiryNotice ToContract(this NationalInquiry inquiry) =>
        new(inquiry.Id, inquiry.OpenedAt, inquiry.DueOn, inquiry.PublishedAt, inquiry.Title);

    public static PracticeReviewDetails ToContract(this PracticeReview review) =>
        new(review.StartedAt, review.DueOn, review.ChangedDecisionReason);

    static PublicationDetails ToContract(this Publication publication) =>
        new(publication.PublishedAt, publication.Late, publication.AvailableUntil, publication.AreaNamed, publication.Report);
}
