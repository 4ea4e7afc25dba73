using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.NationalPanel.Model;

/// <summary>A decision as the API answers it.</summary>
static class DecisionContracts
{
    /// <param name="criteria">Holds the decision's own version, whose wording is shown.</param>
    public static PanelDecision ToContract(this Decision decision, IReadOnlyList<CriteriaSet> criteria)
    {
        var answered = decision.Considerations.ToDictionary(consideration => consideration.Code);
        var version = criteria.Single(set => set.Number == decision.CriteriaVersion);
        return new PanelDecision
        {
            Id = decision.Id,
            CaseId = decision.CaseId,
            Number = decision.Number,
            Outcome = decision.Outcome,
            CriteriaVersion = decision.CriteriaVersion,
            RapidReviewVersion = decision.RapidReviewVersion,
            Considerations = [.. version.Of(CriteriaList.National).Select(criterion =>
                new Consideration(criterion.Code, criterion.Text, answered[criterion.Code].Answer, answered[criterion.Code].Reason))],
            CommentToArea = decision.CommentToArea,
            PublicReason = decision.PublicReason,
            RecordedBy = decision.RecordedBy,
            DecidedAt = decision.DecidedAt,
        };
    }

    /// <summary>What the public may see of it.</summary>
    public static RegisteredDecision ToRegister(this Decision decision) => new()
    {
        Id = decision.PublicId,
        DecidedOn = decision.DecidedOn,
        Outcome = decision.Outcome,
        CriteriaVersion = decision.CriteriaVersion,
        Answers = decision.Considerations.OrderBy(given => given.Code, StringComparer.Ordinal)
            .ToDictionary(given => given.Code, given => given.Answer),
        PublicReason = decision.PublicReason,
        Revised = decision.Revised,
    };
}
