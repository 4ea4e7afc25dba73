using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.Portal.Pages.Panel;

/// <summary>A decision as it is argued in a form: an answer and a reason for each consideration, and what is said to whom.</summary>
public class DecisionForm
{
    public string? Outcome { get; set; }

    public int CriteriaVersion { get; set; }

    public List<ConsiderationForm> Considerations { get; set; } = [];

    public string? CommentToArea { get; set; }

    public string? PublicReason { get; set; }

    public static DecisionForm On(CriteriaVersion criteria) => new()
    {
        CriteriaVersion = criteria.Version,
        Considerations = [.. criteria.National.Select(criterion => new ConsiderationForm { Code = criterion.Code })],
    };

    /// <summary>The same answers beside the considerations of another version, as far as it has them.</summary>
    public void MoveTo(CriteriaVersion criteria)
    {
        CriteriaVersion = criteria.Version;
        Considerations = [.. criteria.National.Select(criterion =>
            Considerations.Find(given => given.Code == criterion.Code) ?? new ConsiderationForm { Code = criterion.Code })];
    }

    public RecordDecisionRequest ToRequest() => new()
    {
        Outcome = Codes.Parse<PanelOutcome>(Outcome),
        CriteriaVersion = CriteriaVersion,
        Considerations = Considerations.ConvertAll(given => new ConsiderationRequest
        {
            Code = given.Code,
            Answer = Codes.Parse<CriterionAnswer>(given.Answer),
            Reason = Text(given.Reason),
        }),
        CommentToArea = Text(CommentToArea),
        PublicReason = Text(PublicReason),
    };

    /// <summary>Whether that is the decision this form asked for: a second click finds it made.</summary>
    public bool IsRecordedAs(PanelDecision decision)
    {
        var asked = ToRequest();
        return (decision.Outcome, decision.CommentToArea, decision.PublicReason) == (asked.Outcome, asked.CommentToArea, asked.PublicReason)
            && decision.Considerations.Select(given => (given.Code, (CriterionAnswer?)given.Answer, given.Reason))
                .SequenceEqual(asked.Considerations!.Select(given => (given.Code!, given.Answer, given.Reason!)));
    }

    static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim().ReplaceLineEndings("\n");
}

/// <summary>How one consideration is answered.</summary>
public class ConsiderationForm
{
    public string? Code { get; set; }

    public string? Answer { get; set; }

    public string? Reason { get; set; }
}
