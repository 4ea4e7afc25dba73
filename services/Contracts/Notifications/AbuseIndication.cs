namespace Safeguarding.Contracts.Notifications;

/// <summary>A type of abuse or neglect that is known or suspected.</summary>
public record AbuseIndication
{
    /// <summary>Code of the abuse category: <c>NEG</c>, <c>PHY</c>, <c>SAB</c>, <c>EMO</c> or <c>MUL</c>. Required.</summary>
    public string? Type { get; init; }

    /// <summary>Known or suspected. Required.</summary>
    public AbuseCertainty? Certainty { get; init; }
}
