using Safeguarding.Contracts;

namespace Safeguarding.Client;

/// <summary>What a service said to a change: the value, or why not.</summary>
public record Answer<T>(T? Value, Refusal? Refusal);

/// <summary>Problem details of an expected refusal.</summary>
/// <param name="Code">Stable code, for example <c>link-expired</c>.</param>
/// <param name="Detail">Words for a person.</param>
/// <param name="Errors">One entry per wrong field, where fields were wrong.</param>
/// <param name="CurrentVersion">Where another change came first: the version the record has now.</param>
public record Refusal(int Status, string Code, string? Detail, IReadOnlyList<FieldError>? Errors, int? CurrentVersion = null)
{
    /// <summary>Someone else changed the record after the page was opened.</summary>
    public bool IsStale => Code == "stale-version";
}
