namespace Safeguarding.Dissemination.Model;

/// <summary>An address that a mail server refused for good: nothing is sent to it, whoever subscribes it.</summary>
public class SuppressedAddress
{
    public required string AddressKey { get; init; }

    public required DateTime SuppressedAt { get; init; }
}
