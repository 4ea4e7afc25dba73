using Safeguarding.Contracts.Operations;
using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.ServiceDefaults.FailedMessages;

/// <summary>
/// A message that a queue of this service could not consume, taken from its error or skipped queue until a person has decided what becomes
/// of it.
/// </summary>
public class FailedMessage : IBookkeeping, IVersioned
{
    public required Guid Id { get; init; }

    /// <summary>The queue it failed on, and is replayed to.</summary>
    public required string Queue { get; init; }

    /// <summary>Id on the wire. A message has one row per queue, however often it is delivered, replayed and failed again.</summary>
    public required Guid MessageId { get; init; }

    /// <summary>Full name of the contract as the sender wrote it.</summary>
    public required string MessageType { get; init; }

    public required string ContentType { get; init; }

    /// <summary>As received. Messages carry ids, codes and dates only.</summary>
    public required byte[] Body { get; init; }

    /// <summary>The sender's headers as a JSON object of texts, without what the broker and the failure added.</summary>
    public required string Headers { get; init; }

    public Guid? CorrelationId { get; init; }

    /// <summary>
    /// Of the last failure; null when no consumer of the queue knows the message's type. Never its text: that may hold data.
    /// </summary>
    public string? ExceptionType { get; private set; }

    /// <summary>First frame of our own code in the stack of the last failure.</summary>
    public string? FailedIn { get; private set; }

    public DateTime FailedAt { get; private set; }

    /// <summary>How often it ended here; each time after all retries.</summary>
    public int Faults { get; private set; }

    public FailedMessageState State { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    /// <summary>Actor as in the audit.</summary>
    public string? DecidedBy { get; private set; }

    public string? Reason { get; private set; }

    public int Version { get; set; }

    /// <summary>Counts a failure; one that was counted before (the broker delivers at least once) changes nothing.</summary>
    public void Fail(Failure failure)
    {
        if (Faults > 0 && !IsNew(failure))
            return;
        ExceptionType = failure.ExceptionType;
        FailedIn = failure.FailedIn;
        FailedAt = failure.At;
        Faults++;
        State = FailedMessageState.Waiting;
        (DecidedAt, DecidedBy, Reason) = (null, null, null);
    }

    public void Decide(FailedMessageState state, string by, string? reason, DateTime now) =>
        (State, DecidedAt, DecidedBy, Reason) = (state, now, by, reason);

    // A skipped message says no time of its failure: then only one that was decided on can have come back.
    bool IsNew(Failure failure) => failure.Timed ? failure.At > FailedAt : State != FailedMessageState.Waiting;
}
