namespace Safeguarding.Contracts.LocalInquiries;

/// <summary>What a rapid review that has not been sent waits for: first to be written, then to be signed.</summary>
public record ReviewStanding
{
    /// <summary>The notification it was opened by.</summary>
    public required Guid NotificationId { get; init; }

    /// <summary>How many parts are to be written before anyone can sign; the area's decision is one.</summary>
    public required int Missing { get; init; }

    /// <summary>The partners whose signature does not stand under what is written now.</summary>
    public required IReadOnlyList<Agency> NotSigned { get; init; }
}
