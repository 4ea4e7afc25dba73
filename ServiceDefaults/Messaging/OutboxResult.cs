namespace Safeguarding.ServiceDefaults.Messaging;

/// <summary>What became of one publish.</summary>
/// <param name="Sent">The broker has confirmed it.</param>
/// <param name="Error">Why not; null where the service stopped before it could be said, which is no attempt.</param>
sealed record OutboxResult(Guid Id, bool Sent, string? Error = null, TimeSpan RetryAfter = default);
