namespace Safeguarding.TestKit;

/// <summary>Problem details as a test looks at them.</summary>
public record Refusal(int Status, string Code, IReadOnlyList<string> Fields)
{
    /// <summary>What is said of it as a whole.</summary>
    public string Detail { get; init; } = "";

    /// <summary>What is wrong with each field, as "heldOn: required".</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];

    /// <summary>How long what was too long may be.</summary>
    public IReadOnlyDictionary<string, int> MaxLengths { get; init; } = new Dictionary<string, int>();
}
