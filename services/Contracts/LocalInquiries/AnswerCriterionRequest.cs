using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.Contracts.LocalInquiries;

/// <summary>The answer to one local consideration.</summary>
public record AnswerCriterionRequest
{
    /// <summary>Code of the consideration, for example <c>local-a</c>. Required.</summary>
    public string? Code { get; init; }

    /// <summary>Met, not met or unclear. Required.</summary>
    public CriterionAnswer? Answer { get; init; }

    /// <summary>Why, at most 4,000 characters. Required.</summary>
    public string? Reason { get; init; }
}
