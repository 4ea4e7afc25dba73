using Microsoft.AspNetCore.Authorization;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Cases;

/// <summary>De-escalates a notification whose criteria turned out not to be met.</summary>
[Authorize(Policies.Notifier)]
public class DeescalatePage(NotificationsClient notifications) : EndingPage<DeescalationReceipt>(notifications)
{
    DeescalateNotificationRequest Deescalation => new() { Reason = Codes.Parse<DeescalationReason>(Reason), Text = Explanation };

    protected override Task<Answer<DeescalationReceipt>> CheckAsync(CancellationToken ct) =>
        Notifications.CheckDeescalationAsync(NotificationId, Deescalation, Version, ct);

    protected override Task<Answer<DeescalationReceipt>> EndAsync(CancellationToken ct) =>
        Notifications.DeescalateAsync(NotificationId, Deescalation, Version, ct);

    protected override string? Say(string field, string code) => (field, code) switch
    {
        (nameof(Reason), _) => "Select which criterion is not met",
        (nameof(Text), "too-long") => "The explanation must be 2,000 characters or fewer",
        (nameof(Text), _) => "Explain how it became clear that the criteria are not met",
        _ => null,
    };
}
