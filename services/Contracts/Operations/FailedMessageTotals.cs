namespace Safeguarding.Contracts.Operations;

/// <summary>How many messages of the service have failed.</summary>
public record FailedMessageTotals
{
    /// <summary>Nobody has decided about these.</summary>
    public required int Waiting { get; init; }

    /// <summary>When the one failed that has waited longest (UTC); absent where none waits.</summary>
    public DateTime? WaitingSince { get; init; }
}
