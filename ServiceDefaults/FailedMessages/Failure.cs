namespace Safeguarding.ServiceDefaults.FailedMessages;

/// <summary>What the bus wrote on a message when it gave up: when and where, and never the exception's text.</summary>
/// <param name="At">When it failed, or when it was found where the bus does not say.</param>
/// <param name="Timed">Whether the bus said when.</param>
public record Failure(DateTime At, bool Timed, string? ExceptionType, string? FailedIn);
