using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.Dissemination.Model;

/// <summary>
/// One mail to one subscriber: of a bulletin, or the confirmation of a subscription. Unique, so that it is made and sent once.
/// </summary>
public class Delivery : IBookkeeping
{
    /// <summary>Also the name of the mail: its Message-ID and its file in a pickup folder.</summary>
    public required Guid Id { get; init; }

    public required Channel Channel { get; init; }

    /// <summary>Lower goes first: a person waits in front of the screen for a confirmation.</summary>
    public required int Priority { get; init; }

    public Guid? BulletinId { get; init; }

    public Guid? SubscriptionId { get; init; }

    public required Guid SubscriberId { get; init; }

    public DeliveryStatus Status { get; set; }

    public int Attempts { get; set; }

    public required DateTime CreatedAt { get; init; }

    /// <summary>When a worker may take it; while one has it, the end of its lease.</summary>
    public required DateTime DueAt { get; set; }

    public Guid? ClaimedBy { get; set; }

    public DateTime? SentAt { get; set; }

    /// <summary>Kind of the last failure. Never its text: mail servers repeat the address in it.</summary>
    public string? Error { get; set; }

    public string? TraceParent { get; init; }

    public static Delivery OfBulletin(Bulletin bulletin, Guid subscriberId, DateTime now) => new()
    {
        Id = Guid.CreateVersion7(),
        Channel = Channel.Email,
        Priority = 10,
        BulletinId = bulletin.Id,
        SubscriberId = subscriberId,
        CreatedAt = now,
        DueAt = now,
        TraceParent = bulletin.TraceParent,
    };

    public static Delivery OfConfirmation(Subscription subscription, string? traceParent, DateTime now) => new()
    {
        Id = Guid.CreateVersion7(),
        Channel = Channel.Email,
        Priority = 0,
        SubscriptionId = subscription.Id,
        SubscriberId = subscription.SubscriberId,
        CreatedAt = now,
        DueAt = now,
        TraceParent = traceParent,
    };
}

public enum Channel
{
    Email,
}

public enum DeliveryStatus
{
    Pending,
    Sent,
    Failed,

    /// <summary>Not sent on purpose: the reason stopped between making and sending.</summary>
    Cancelled,
}
