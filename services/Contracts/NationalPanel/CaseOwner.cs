namespace Safeguarding.Contracts.NationalPanel;

/// <summary>The person of the secretariat who looks after a case.</summary>
public record CaseOwner
{
    /// <summary>Subject of the person's sign-in. Required; at most 100 characters.</summary>
    public string? Id { get; init; }

    /// <summary>The person's name as shown to colleagues. Required; at most 100 characters.</summary>
    public string? Name { get; init; }
}
