namespace Safeguarding.ServiceDefaults.Messaging;

/// <summary>What became of one publish: confirmed when <paramref name="Error"/> is null, else to be tried again after a while.</summary>
sealed record OutboxResult(Guid Id, string? Error = null, TimeSpan RetryAfter = default);
