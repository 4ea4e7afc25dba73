using Safeguarding.Contracts;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.Portal.Pages.Cases.RapidReview;

/// <summary>The area's decision as it is written in a browser.</summary>
public class DecisionForm
{
    public List<CriterionForm> Answers { get; set; } = [];

    public bool? PracticeReview { get; set; }

    public string? Rationale { get; set; }

    public bool? NationalIssueRaised { get; set; }

    public string? NationalIssueReason { get; set; }

    /// <summary>The decision's version that the person has before them.</summary>
    public int Version { get; set; }

    public static DecisionForm Of(InquiryDecision decision, CriteriaInForce criteria) => new()
    {
        // An answer was given to a wording; what another version asks is asked anew.
        Answers = [.. criteria.LocalCriteria.Select(criterion => CriterionForm.Of(
            criterion.Code, decision.CriteriaVersion == criteria.Version
                ? decision.Criteria.FirstOrDefault(given => given.Code == criterion.Code) : null))],
        PracticeReview = decision.PracticeReview,
        Rationale = decision.Rationale,
        NationalIssueRaised = decision.NationalIssueRaised,
        NationalIssueReason = decision.NationalIssueReason,
        Version = decision.Version,
    };

    /// <summary>
    /// Whether it answers what is asked today, in the same order; new criteria may have come into force since it was opened.
    /// </summary>
    public bool Fits(CriteriaInForce criteria) =>
        Answers.Select(answer => answer.Code).SequenceEqual(criteria.LocalCriteria.Select(criterion => criterion.Code));

    public DecideRequest ToRequest() => new()
    {
        Answers = Answers.ConvertAll(answer => answer.ToRequest()),
        PracticeReview = PracticeReview,
        Rationale = Rationale?.ReplaceLineEndings("\n"),
        NationalIssueRaised = NationalIssueRaised,
        NationalIssueReason = NationalIssueReason?.ReplaceLineEndings("\n"),
    };
}

/// <summary>The answer to one local criterion.</summary>
public class CriterionForm
{
    public string? Code { get; set; }

    /// <summary>As the services name it, for example <c>notMet</c>.</summary>
    public string? Answer { get; set; }

    public string? Reason { get; set; }

    public static CriterionForm Of(string code, InquiryCriterion? given) => new()
    {
        Code = code,
        Answer = given is null ? null : Codes.Of(given.Answer),
        Reason = given?.Reason,
    };

    public AnswerCriterionRequest ToRequest() => new()
    {
        Code = Code,
        Answer = Codes.Parse<CriterionAnswer>(Answer),
        Reason = Reason?.ReplaceLineEndings("\n"),
    };
}
