namespace Safeguarding.Contracts.Operations;

/// <summary>A message that a queue of the service could not consume.</summary>
public record FailedMessageSummary
{
    /// <summary>Id of the failed message; not the message's own.</summary>
    public required Guid Id { get; init; }

    /// <summary>For <c>If-Match</c>. It goes up with each failure and each decision.</summary>
    public required int Version { get; init; }

    /// <summary>The queue it failed on, and is replayed to.</summary>
    public required string Queue { get; init; }

    /// <summary>Id on the wire.</summary>
    public required Guid MessageId { get; init; }

    /// <summary>Full name of the contract, or <c>unknown</c>.</summary>
    public required string MessageType { get; init; }

    /// <summary>Type of the last exception; absent where no consumer of the queue knows the message's type.</summary>
    public string? ExceptionType { get; init; }

    /// <summary>When it failed last (UTC).</summary>
    public required DateTime FailedAt { get; init; }

    /// <summary>How often it has failed, each time after all retries.</summary>
    public required int Faults { get; init; }

    /// <summary>What has become of it.</summary>
    public required FailedMessageState State { get; init; }
}
