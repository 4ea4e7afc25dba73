namespace Safeguarding.Contracts.Operations;

/// <summary>Gives a failed message up.</summary>
public record DiscardFailedMessageRequest
{
    /// <summary>Why its effect is not needed or was brought about otherwise; required, at most 2,000 characters, without any person's name.</summary>
    public string? Reason { get; init; }
}
