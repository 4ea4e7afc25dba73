namespace Safeguarding.Contracts.Notifications;

/// <summary>That and why a notification was withdrawn.</summary>
/// <param name="Reason">Why, as a code.</param>
/// <param name="Text">Why, in words.</param>
/// <param name="WithdrawnAt">When (UTC).</param>
public record NotificationWithdrawal(WithdrawalReason Reason, string Text, DateTime WithdrawnAt);
