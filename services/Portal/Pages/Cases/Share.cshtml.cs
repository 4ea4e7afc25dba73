using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Cases;

/// <summary>The responsible council opens the whole of a notification to an area that is named on it, or closes it again.</summary>
[Authorize(Policies.Notifier)]
public class SharePage(NotificationsClient notifications, AreaRegister areas) : RecordPage<NotificationRecipient>
{
    [FromRoute]
    public Guid NotificationId { get; set; }

    [FromRoute]
    public Guid Recipient { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>What the person meant to do, whatever a colleague did meanwhile.</summary>
    [BindProperty]
    public bool Open { get; set; }

    public bool IsOpen => Record.Openings.Any(opening => opening.ClosedAt is null);

    public string Area => areas.Find(Record.AreaCode!)?.Name ?? Record.AreaCode!;

    public string Why => ShareWords.Why(Record).ToLowerInvariant();

    public string CaseAddress => $"/cases/{NotificationId}";

    public string Address => $"{CaseAddress}/share/{Recipient}";

    protected override bool IsThere => Record is { Kind: RecipientKind.Area, EndedAt: null, IsOwn: false };

    public void OnGet() => Open = !IsOpen;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var request = new OpenShareRequest { Open = Open, Reason = Reason?.ReplaceLineEndings("\n") };
        return (await notifications.OpenShareAsync(NotificationId, Recipient, request, ct)).Refusal is { } refusal
            ? Again(refusal, Say)
            : LocalRedirect($"{CaseAddress}#recipients");
    }

    protected override async Task<NotificationRecipient?> FindAsync(CancellationToken ct) =>
        (await notifications.RecipientsAsync(NotificationId, ct))?.SingleOrDefault(known => known.Id == Recipient);

    static string? Say(string field, string code) => (field, code) switch
    {
        (nameof(Reason), "too-long") => "The reason must be 500 characters or fewer",
        (nameof(Reason), _) => "Say why",
        _ => null,
    };
}
