using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Cases;

/// <summary>Asks whether a link is to be taken back, and says what that brings about.</summary>
[Authorize(Policies.CaseReader)]
public class UnlinkPage(NotificationsClient notifications) : RecordPage<NotificationOverview>
{
    [FromRoute]
    public Guid NotificationId { get; set; }

    [FromRoute]
    public Guid Other { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    public NotificationOverview Notification => Record;

    public LinkedNotification? Link => Notification.Links.FirstOrDefault(link => link.Id == Other);

    public IActionResult OnGet() => Link is null ? LocalRedirect(CaseAddress) : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        // A second click finds it unlinked already, which is what was wanted.
        if (Link is null)
            return LocalRedirect(CaseAddress);
        var request = new UnlinkNotificationsRequest
        {
            Reason = Codes.Parse<UnlinkReason>(Reason),
            Text = Text?.ReplaceLineEndings("\n"),
        };
        return (await notifications.UnlinkAsync(NotificationId, Other, request, ct)).Refusal is { Status: not 404 } refusal
            ? Again(refusal, Say)
            : LocalRedirect(CaseAddress);
    }

    static string? Say(string field, string code) => (field, code) switch
    {
        (nameof(Reason), _) => "Select why they are unlinked",
        (nameof(Text), "too-long") => "The explanation must be 2,000 characters or fewer",
        (nameof(Text), _) => "Explain why they are unlinked",
        _ => null,
    };

    string CaseAddress => $"/cases/{NotificationId}";

    protected override Task<NotificationOverview?> FindAsync(CancellationToken ct) => notifications.OverviewAsync(NotificationId, ct);
}
