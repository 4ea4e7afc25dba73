namespace Safeguarding.Contracts.Operations;

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
