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

/// <summary>A failed message with what is needed to decide about it.</summary>
public record FailedMessageDetails
{
    /// <summary>The row of the list.</summary>
    public required FailedMessageSummary Summary { get; init; }

    /// <summary>First frame of the service's own code in the last exception's stack; never the exception's text.</summary>
    public string? FailedIn { get; init; }

    /// <summary>As the sender wrote it: ids, codes and dates. Bytes that are no text are shown as U+FFFD.</summary>
    public required string Body { get; init; }

    /// <summary>Media type of the body.</summary>
    public required string ContentType { get; init; }

    /// <summary>The sender's headers.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>What the message belongs to; absent where the sender did not say.</summary>
    public Guid? CorrelationId { get; init; }

    /// <summary>When it was replayed or discarded (UTC); absent while it waits.</summary>
    public DateTime? DecidedAt { get; init; }

    /// <summary>By whom, as the audit names them; absent while it waits.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>Why it was discarded; absent otherwise.</summary>
    public string? Reason { get; init; }
}

/// <summary>What has become of a message that could not be consumed.</summary>
public enum FailedMessageState
{
    /// <summary>Nobody has decided yet.</summary>
    Waiting,

    /// <summary>Put back into its queue by a person. If it fails again it is waiting again.</summary>
    Replayed,

    /// <summary>Given up by a person, who said why.</summary>
    Discarded,
}

/// <summary>How many messages of the service have failed.</summary>
public record FailedMessageTotals
{
    /// <summary>Nobody has decided about these.</summary>
    public required int Waiting { get; init; }

    /// <summary>When the one failed that has waited longest (UTC); absent where none waits.</summary>
    public DateTime? WaitingSince { get; init; }
}

/// <summary>Gives a failed message up.</summary>
public record DiscardFailedMessageRequest
{
    /// <summary>
    /// Why its effect is not needed or was brought about otherwise; required, at most 2,000 characters, without any person's name.
    /// </summary>
    public string? Reason { get; init; }
}
