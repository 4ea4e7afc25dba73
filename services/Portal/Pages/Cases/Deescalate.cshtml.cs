using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Cases;

/// <summary>De-escalates a notification whose criteria turned out not to be met: the reason first, then what it brings about.</summary>
[Authorize(Policies.Notifier)]
public class DeescalatePage(NotificationsClient notifications) : RecordPage<NotificationOverview>
{
    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    [FromRoute]
    public Guid NotificationId { get; set; }

    public NotificationOverview Notification => Record;

    public string CaseAddress => $"/cases/{NotificationId}";

    /// <summary>The reason is complete: it is asked whether it is meant.</summary>
    public bool Confirms { get; private set; }

    DeescalateNotificationRequest Deescalation =>
        new() { Reason = Codes.Parse<DeescalationReason>(Reason), Text = Text?.ReplaceLineEndings("\n") };

    public IActionResult OnGet() => Notification.Summary.State == NotificationState.Sent ? Page() : LocalRedirect(CaseAddress);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var answer = await notifications.CheckDeescalationAsync(NotificationId, Deescalation, Version, ct);
        Confirms = answer.Refusal is null;
        return Confirms ? Page() : Refused(answer.Refusal!);
    }

    public IActionResult OnPostChange() => Page();

    public async Task<IActionResult> OnPostConfirmAsync(CancellationToken ct) =>
        (await notifications.DeescalateAsync(NotificationId, Deescalation, Version, ct)).Refusal is { } refusal
            ? Refused(refusal)
            : LocalRedirect(CaseAddress);

    // Ended meanwhile, by whomever: the case's page says how.
    IActionResult Refused(Refusal refusal) => refusal.Code == "not-sent" ? LocalRedirect(CaseAddress) : Again(refusal, Say);

    static string? Say(string field, string code) => (field, code) switch
    {
        (nameof(Reason), _) => "Select which criterion is not met",
        (nameof(Text), "too-long") => "The explanation must be 2,000 characters or fewer",
        (nameof(Text), _) => "Explain how it became clear that the criteria are not met",
        _ => null,
    };

    protected override Task<NotificationOverview?> FindAsync(CancellationToken ct) => notifications.OverviewAsync(NotificationId, ct);

    protected override int VersionOf(NotificationOverview record) => record.Version;
}
