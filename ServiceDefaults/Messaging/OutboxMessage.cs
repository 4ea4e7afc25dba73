using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.ServiceDefaults.Messaging;

/// <summary>An event saved together with the change it tells of, until the broker has confirmed it.</summary>
public class OutboxMessage : IBookkeeping
{
    /// <summary>For how long one relay has it to itself: longer than a publish may take.</summary>
    internal static readonly TimeSpan Claim = TimeSpan.FromSeconds(20);

    /// <summary>Also the message id on the wire, so that a repeated publish can be recognised.</summary>
    public required Guid Id { get; init; }

    /// <summary>Full name of the contract.</summary>
    public required string Type { get; init; }

    public required string Body { get; init; }

    /// <summary>Set when this is not an event but the replay of a failed message, whose body, headers and queue are then taken.</summary>
    public Guid? FailedMessageId { get; init; }

    /// <summary>W3C trace context of the request or message that caused it.</summary>
    public string? TraceParent { get; init; }

    public required DateTime CreatedAt { get; init; }

    public DateTime? SentAt { get; set; }

    public int Attempts { get; set; }

    /// <summary>When a relay may take it; also the end of the claim of the relay that has it now.</summary>
    public required DateTime NextAttemptAt { get; set; }

    public Guid? ClaimedBy { get; set; }

    /// <summary>Kind of the last failure. Never its text: that may hold the body.</summary>
    public string? Error { get; set; }
}
