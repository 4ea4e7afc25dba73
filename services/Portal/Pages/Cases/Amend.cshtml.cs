using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Cases;

/// <summary>Begins an amendment, or leads to the one that somebody of the council has begun.</summary>
[Authorize(Policies.Notifier)]
public class AmendPage(NotificationsClient notifications) : RecordPage<NotificationOverview>
{
    [FromRoute]
    public Guid NotificationId { get; set; }

    public NotificationOverview Notification => Record;

    public string CaseAddress => $"/cases/{NotificationId}";

    public IActionResult OnGet() =>
        Notification.Summary is { State: NotificationState.Sent, ErasedAt: null } ? Page() : LocalRedirect(CaseAddress);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var answer = await notifications.StartAmendmentAsync(NotificationId, ct);
        return answer.Value is { } draft ? LocalRedirect($"/notify/{draft.Id}") : Again(answer.Refusal!);
    }

    protected override Task<NotificationOverview?> FindAsync(CancellationToken ct) => notifications.OverviewAsync(NotificationId, ct);
}
