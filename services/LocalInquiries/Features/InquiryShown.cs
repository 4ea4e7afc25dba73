using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.LocalInquiries.Model;
using InquiryState = Safeguarding.Contracts.LocalInquiries.InquiryState;

namespace Safeguarding.LocalInquiries.Features;

/// <summary>An inquiry as the API shows it.</summary>
static class InquiryShown
{
    public static InquirySummary Summary(LocalInquiry inquiry, DateOnly today) => new()
    {
        Id = inquiry.Id,
        NotificationId = inquiry.NotificationId,
        Reference = inquiry.Reference,
        Kind = inquiry.Kind,
        AreaCode = inquiry.AreaCode,
        State = inquiry.State,
        NotificationSentAt = inquiry.NotificationSentAt,
        RapidReviewDueOn = inquiry.RapidReviewDueOn,
        SubmittedAt = inquiry.SubmittedAt,
        SubmittedLate = inquiry.SubmittedLate,
        NextDueOn = inquiry.NextDueOn,
        Overdue = inquiry.NextDueOn < today,
    };

    public static InquiryDetails Details(LocalInquiry inquiry, Surroundings surroundings, DateOnly today) => new()
    {
        Id = inquiry.Id,
        NotificationId = inquiry.NotificationId,
        Reference = inquiry.Reference,
        Kind = inquiry.Kind,
        AreaCode = inquiry.AreaCode,
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
        Sections = [.. inquiry.Template.Sections.Select(section => Section(section, inquiry.SectionOf(section.Key)))],
        Decision = Decision(inquiry.Decision, surroundings.Criteria),
        Signatures = [.. inquiry.Signatures.OrderBy(signature => signature.SignedAt).Select(signature => Signed(signature, inquiry))],
        MissingBeforeSigning = inquiry.State == InquiryState.RapidReview ? [.. inquiry.MissingBeforeSigning] : [],
        Panel = Panel(surroundings.Panel, inquiry.WantsPracticeReview),
        NationalInquiries = [.. surroundings.NationalInquiries.Select(National)],
        PracticeReview = inquiry.PracticeReview is { } review ? StartPracticeReview.Show(review) : null,
        Publication = inquiry.Publication is { } publication ? Published(publication) : null,
    };

    static InquirySection Section(SectionTemplate template, ReviewSection written) => new()
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

    static InquiryDecision Decision(AreaDecision decision, IReadOnlyList<AdoptedCriterion> criteria) => new()
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

    static InquirySignature Signed(Signature signature, LocalInquiry inquiry) =>
        new(signature.Agency, signature.SignedByName, signature.SignedAt, signature.ContentVersion, !inquiry.IsCurrent(signature));

    static PanelAdvice? Panel(ReceivedDecision? decision, bool? areaWants) => decision is null
        ? null
        : new PanelAdvice(decision.Number, decision.Outcome, decision.CriteriaVersion, decision.DecidedAt,
            Wants(decision.Outcome) is { } panelWants ? panelWants == areaWants : null);

    // Compared with what the area wants now: an area that has followed the panel's advice agrees with it.
    static bool? Wants(PanelOutcome outcome) => outcome switch
    {
        PanelOutcome.AgreePracticeReview or PanelOutcome.AdvisePracticeReview => true,
        PanelOutcome.AgreeNoPracticeReview or PanelOutcome.AdviseNoPracticeReview => false,
        _ => null,
    };

    static NationalInquiryNotice National(NationalInquiry inquiry) =>
        new(inquiry.Id, inquiry.OpenedAt, inquiry.DueOn, inquiry.PublishedAt, inquiry.Title);

    static PublicationDetails Published(Publication publication) =>
        new(publication.PublishedAt, publication.Late, publication.AvailableUntil, publication.AreaNamed, publication.Report);
}
