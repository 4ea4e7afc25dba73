using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Portal.Pages.Cases;

/// <summary>A page that ends a notification: the reason first, then what it brings about, and whether it is meant.</summary>
/// <typeparam name="TReceipt">What the service answers.</typeparam>
public abstract class EndingPage<TReceipt>(NotificationsClient notifications) : RecordPage<NotificationOverview>
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

    protected string? Explanation => Text?.ReplaceLineEndings("\n");

    protected NotificationsClient Notifications => notifications;

    public IActionResult OnGet() => Notification.Summary.State == NotificationState.Sent ? Page() : LocalRedirect(CaseAddress);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var answer = await CheckAsync(ct);
        Confirms = answer.Refusal is null;
        return Confirms ? Page() : Refused(answer.Refusal!);
    }

    public IActionResult OnPostChange() => Page();

    public async Task<IActionResult> OnPostConfirmAsync(CancellationToken ct) =>
        (await EndAsync(ct)).Refusal is { } refusal ? Refused(refusal) : LocalRedirect(CaseAddress);

    /// <summary>Whether it could be ended for that reason; nothing is.</summary>
    protected abstract Task<Answer<TReceipt>> CheckAsync(CancellationToken ct);

    protected abstract Task<Answer<TReceipt>> EndAsync(CancellationToken ct);

    protected abstract string? Say(string field, string code);

    protected override Task<NotificationOverview?> FindAsync(CancellationToken ct) => notifications.OverviewAsync(NotificationId, ct);

    protected override int VersionOf(NotificationOverview record) => record.Version;

    // Ended meanwhile, by a second click or by somebody else: the case's page says how.
    IActionResult Refused(Refusal refusal) => refusal.Code == "not-sent" ? LocalRedirect(CaseAddress) : Again(refusal, Say);
}
