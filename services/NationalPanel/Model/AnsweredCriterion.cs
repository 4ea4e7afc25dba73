using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.NationalPanel.Model;

/// <summary>How one national criterion was answered in a decision. Its wording is that of the decision's criteria version.</summary>
public class AnsweredCriterion
{
    public required Guid DecisionId { get; init; }

    public required string Code { get; init; }

    public required CriterionAnswer Answer { get; init; }

    public required string Reason { get; init; }
}
