using Safeguarding.Contracts.Notifications;

namespace Safeguarding.LocalInquiries.Model;

/// <summary>That and why a notification ended: withdrawn for the one reason, or de-escalated for the other.</summary>
public sealed record NotificationEnd(Guid NotificationId, DateTime At, WithdrawalReason? Withdrawal, DeescalationReason? Deescalation)
{
    public string InWords =>
        Withdrawal is not null ? $"notification withdrawn: {Withdrawal}" : $"notification de-escalated: {Deescalation}";
}
