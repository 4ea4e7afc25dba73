using Microsoft.AspNetCore.Authorization;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Cases;

/// <summary>Withdraws a notification that was sent in error.</summary>
[Authorize(Policies.Notifier)]
public class WithdrawPage(NotificationsClient notifications) : EndingPage<WithdrawalReceipt>(notifications)
{
    WithdrawNotificationRequest Withdrawal => new() { Reason = Codes.Parse<WithdrawalReason>(Reason), Text = Explanation };

    protected override Task<Answer<WithdrawalReceipt>> CheckAsync(CancellationToken ct) =>
        Notifications.CheckWithdrawalAsync(NotificationId, Withdrawal, Version, ct);

    protected override Task<Answer<WithdrawalReceipt>> EndAsync(CancellationToken ct) =>
        Notifications.WithdrawAsync(NotificationId, Withdrawal, Version, ct);

    protected override string? Say(string field, string code) => (field, code) switch
    {
        (nameof(Reason), _) => "Select why the notification is withdrawn",
        (nameof(Text), "too-long") => "The explanation must be 2,000 characters or fewer",
        (nameof(Text), _) => "Explain why the notification is withdrawn",
        _ => null,
    };
}
