namespace Safeguarding.TestKit;

/// <summary>Problem details as a test looks at them.</summary>
public record Refusal(int Status, string Code, IReadOnlyList<string> Fields)
{
    /// <summary>What is wrong with each field, as "heldOn: required".</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];
}
