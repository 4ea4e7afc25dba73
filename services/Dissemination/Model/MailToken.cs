using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.Dissemination.Model;

/// <summary>
/// What the links of one mail are good for. Every attempt to send makes its own: a mail that was accepted but not recorded
/// keeps links that work.
/// </summary>
public class MailToken : IBookkeeping
{
    public required string Hash { get; init; }

    public required Guid DeliveryId { get; init; }

    public required DateTime CreatedAt { get; init; }

    public Delivery? Delivery { get; init; }
}
