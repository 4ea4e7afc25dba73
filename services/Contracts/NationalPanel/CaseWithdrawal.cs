using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Contracts.NationalPanel;

/// <summary>That and why the notification was withdrawn.</summary>
/// <param name="Reason">Why, as a code.</param>
/// <param name="WithdrawnAt">When (UTC).</param>
public record CaseWithdrawal(WithdrawalReason Reason, DateTime WithdrawnAt);
