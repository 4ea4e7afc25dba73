using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.Dissemination.Model;

/// <summary>An address and all that was ever subscribed with it. The address never leaves this row except into the mail itself.</summary>
public class Subscriber : IVersioned
{
    public required Guid Id { get; init; }

    public required string Email { get; set; }

    /// <summary>The address as it is compared: one row whatever the capitals.</summary>
    public required string AddressKey { get; set; }

    public required DateTime CreatedAt { get; init; }

    public List<Subscription> Subscriptions { get; init; } = [];

    public int Version { get; set; }

    public static string KeyOf(string email) => email.ToLowerInvariant();
}

/// <summary>An address that a mail server refused for good: nothing is sent to it, whoever subscribes it.</summary>
public class SuppressedAddress
{
    public required string AddressKey { get; init; }

    public required DateTime SuppressedAt { get; init; }
}
