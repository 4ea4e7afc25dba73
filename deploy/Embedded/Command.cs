namespace Safeguarding.Embedded;

/// <summary>What to start.</summary>
sealed record Command(string Program, params IReadOnlyList<string> Arguments)
{
    public string? WorkingFolder { get; init; }
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();
}
