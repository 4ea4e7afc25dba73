using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Cases;

/// <summary>Begins, or goes on with, the draft that sends a withdrawn notification anew.</summary>
[Authorize(Policies.Notifier)]
public class SendAnewPage(NotificationsClient notifications) : RecordPage<NotificationOverview>
{
    [FromRoute]
    public Guid NotificationId { get; set; }

    public NotificationOverview Notification => Record;

    public IActionResult OnGet() =>
        Notification.Summary.State == NotificationState.Withdrawn ? Page() : LocalRedirect($"/cases/{NotificationId}");

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var answer = await notifications.StartReplacementAsync(NotificationId, ct);
        return answer.Value is { } draft ? LocalRedirect($"/notify/{draft.Id}") : Again(answer.Refusal!);
    }

    protected override Task<NotificationOverview?> FindAsync(CancellationToken ct) => notifications.OverviewAsync(NotificationId, ct);
}
