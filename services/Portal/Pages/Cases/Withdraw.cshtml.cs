using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Cases;

/// <summary>Withdraws a notification that was sent in error: the reason first, then a page that says what it brings about.</summary>
[Authorize(Policies.Notifier)]
public class WithdrawPage(NotificationsClient notifications) : PageModel
{
    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    /// <summary>The notification's version as it was when the page was opened.</summary>
    [BindProperty]
    public int Version { get; set; }

    public NotificationOverview Notification { get; private set; } = null!;

    /// <summary>The reason is complete: it is asked whether it is meant.</summary>
    public bool Confirms { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid notificationId, CancellationToken ct)
    {
        if (await notifications.OverviewAsync(notificationId, ct) is not { } found)
            return NotFound();
        if (found.Summary.State != NotificationState.Sent)
            return LocalRedirect($"/cases/{notificationId}");

        Notification = found;
        Version = found.Version;
        return Page();
    }

    public Task<IActionResult> OnPostAsync(Guid notificationId, CancellationToken ct) => ShowAsync(notificationId, Check(), ct);

    public Task<IActionResult> OnPostChangeAsync(Guid notificationId, CancellationToken ct) => ShowAsync(notificationId, false, ct);

    public async Task<IActionResult> OnPostConfirmAsync(Guid notificationId, CancellationToken ct)
    {
        var request = new WithdrawNotificationRequest
        {
            Reason = Codes.Parse<WithdrawalReason>(Reason),
            Text = Text?.ReplaceLineEndings("\n")
        };
        var answer = await notifications.WithdrawAsync(notificationId, request, Version, ct);
        // A second click finds it withdrawn already, which is what was wanted.
        if (answer.Refusal is null or { Code: "not-sent" })
            return LocalRedirect($"/cases/{notificationId}");
        if (answer.Refusal is { IsStale: true, CurrentVersion: { } current })
        {
            ModelState.Remove(nameof(Version));
            Version = current;
        }

        ModelState.Add(answer.Refusal, Say);
        return await ShowAsync(notificationId, false, ct);
    }

    bool Check()
    {
        if (Codes.Parse<WithdrawalReason>(Reason) is null)
            ModelState.AddModelError(nameof(Reason), Say(nameof(Reason), "required")!);
        if (string.IsNullOrWhiteSpace(Text))
            ModelState.AddModelError(nameof(Text), Say(nameof(Text), "required")!);
        else if (Text.ReplaceLineEndings("\n").Length > 2_000)
            ModelState.AddModelError(nameof(Text), Say(nameof(Text), "too-long")!);
        return ModelState.IsValid;
    }

    static string? Say(string field, string code) => (field, code) switch
    {
        (nameof(Reason), _) => "Select why the notification is withdrawn",
        (nameof(Text), "too-long") => "The explanation must be 2,000 characters or fewer",
        (nameof(Text), _) => "Explain why the notification is withdrawn",
        _ => null,
    };

    async Task<IActionResult> ShowAsync(Guid notificationId, bool confirms, CancellationToken ct)
    {
        if (await notifications.OverviewAsync(notificationId, ct) is not { } found)
            return NotFound();
        (Notification, Confirms) = (found, confirms);
        return Page();
    }
}
