namespace Safeguarding.Contracts.NationalPanel;

/// <summary>How the panel answered one national criterion, and why.</summary>
public record ConsiderationRequest
{
    /// <summary>The criterion's code, for example <c>national-a</c>. Required.</summary>
    public string? Code { get; init; }

    /// <summary>The answer. Required.</summary>
    public CriterionAnswer? Answer { get; init; }

    /// <summary>Why. Required; at most 4,000 characters; never published.</summary>
    public string? Reason { get; init; }
}
