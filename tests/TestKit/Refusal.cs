namespace Safeguarding.TestKit;

/// <summary>Problem details as a test looks at them.</summary>
public record Refusal(int Status, string Code, IReadOnlyList<string> Fields);
